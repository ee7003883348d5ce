// SPDX-License-Identifier: EUPL-1.2

// Command check verifies proofs and logs of Vlecht with the library of Go's own checksum database:
// golang.org/x/mod/sumdb, which shares no code with Vlecht. How to build and use it: controle.md.
//
//	check proofs FOLDER KEY                  the entries of a proof bundle
//	check log FOLDER KEY [OLD_CHECKPOINT]    an exported log: every entry, and that it only grew
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8 // tiles of 256 hashes (c2sp.org/tlog-tiles)

func need(err error) {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func read(path string) []byte {
	data, err := os.ReadFile(path)
	need(err)
	return data
}

func hash(line string) (out tlog.Hash) {
	data, err := base64.StdEncoding.DecodeString(line)
	if err == nil && len(data) != len(out) {
		err = fmt.Errorf("%q is not a hash", line)
	}
	need(err)
	copy(out[:], data)
	return out
}

// checkpoint returns the tree of a checkpoint after its signature proved to be by the key.
func checkpoint(path, key string) (string, tlog.Tree) {
	verifier, err := note.NewVerifier(key)
	need(err)
	opened, err := note.Open(read(path), note.VerifierList(verifier))
	need(err)
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 {
		need(fmt.Errorf("%s: not a checkpoint", path))
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	need(err)
	return lines[0], tlog.Tree{N: size, Hash: hash(lines[2])}
}

func proofs(folder, key string) {
	origin, tree := checkpoint(filepath.Join(folder, "checkpoint.txt"), key)
	signed := string(read(filepath.Join(folder, "checkpoint.txt")))
	entries := strings.Split(strings.TrimSuffix(string(read(filepath.Join(folder, "entries.jsonl"))), "\n"), "\n")
	mark := "c2sp.org/tlog-proof@v1\n"
	parts := strings.Split(string(read(filepath.Join(folder, "proofs.txt"))), mark)[1:]
	if len(parts) != len(entries) {
		need(fmt.Errorf("%d entries, but %d proofs", len(entries), len(parts)))
	}
	for i, part := range parts {
		head, rest, _ := strings.Cut(part, "\n\n")
		lines := strings.Split(head, "\n")
		index, err := strconv.ParseInt(strings.TrimPrefix(lines[0], "index "), 10, 64)
		need(err)
		var proof tlog.RecordProof
		for _, line := range lines[1:] {
			proof = append(proof, hash(line))
		}
		err = tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash([]byte(entries[i])))
		if err != nil || rest != signed {
			need(fmt.Errorf("entry %d: not proven (%v)", index, err))
		}
	}
	fmt.Printf("%d entries are in the first %d of %s\n", len(entries), tree.N, origin)
}

// files reads the tiles of a log. The library checks each against the signed root before it is used.
type files struct {
	folder string
	kept   map[tlog.Tile][]byte
}

func (f *files) path(tile tlog.Tile, kind string) string {
	// Go's own log names the height of its tiles too, and calls entries "data".
	name := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/%d/", height, tile.L), "tile/"+kind+"/", 1)
	return filepath.Join(f.folder, name)
}
func (f *files) Height() int { return height }
func (f *files) SaveTiles(t []tlog.Tile, d [][]byte) {
	for i := range t {
		if t[i].L > 0 {
			f.kept[t[i]] = d[i]
		}
	}
}
func (f *files) ReadTiles(tiles []tlog.Tile) (data [][]byte, err error) {
	for _, tile := range tiles {
		content, isKept := f.kept[tile]
		if !isKept {
			if content, err = os.ReadFile(f.path(tile, strconv.Itoa(tile.L))); err != nil {
				return nil, err
			}
		}
		data = append(data, content)
	}
	return data, nil
}

// records are the entries in a bundle: each has its length in two bytes before it.
func records(bundle []byte) (out [][]byte) {
	for len(bundle) >= 2 {
		end := 2 + int(binary.BigEndian.Uint16(bundle))
		if end > len(bundle) {
			break
		}
		out, bundle = append(out, bundle[2:end]), bundle[end:]
	}
	return out
}

func log(folder, key, old string) {
	origin, tree := checkpoint(filepath.Join(folder, "checkpoint"), key)
	tiles := &files{folder, map[tlog.Tile][]byte{}}
	reader := tlog.TileHashReader(tree, tiles)
	if old != "" {
		oldOrigin, before := checkpoint(old, key)
		if oldOrigin != origin || before.N > tree.N {
			need(fmt.Errorf("%s: of another log, or longer than this one", old))
		}
		proof, err := tlog.ProveTree(tree.N, before.N, reader)
		need(err)
		need(tlog.CheckTree(proof, tree.N, tree.Hash, before.N, before.Hash))
		fmt.Printf("the first %d entries are those of the old checkpoint\n", before.N)
	}
	erased := 0
	for first := int64(0); first < tree.N; first += 1 << height {
		width := int(tree.N - first)
		if width > 1<<height {
			width = 1 << height
		}
		places := make([]int64, width)
		for i := range places {
			places[i] = tlog.StoredHashIndex(0, first+int64(i))
		}
		leaves, err := reader.ReadHashes(places)
		need(err)
		bundle := records(read(tiles.path(tlog.Tile{H: height, L: 0, N: first >> height, W: width}, "entries")))
		if len(bundle) < width {
			need(fmt.Errorf("entry %d: missing", first+int64(len(bundle))))
		}
		for i, leaf := range leaves {
			if len(bundle[i]) == 0 { // its bytes were erased; that its hash is in the tree was checked
				erased++
			} else if tlog.RecordHash(bundle[i]) != leaf {
				need(fmt.Errorf("entry %d: altered", first+int64(i)))
			}
		}
	}
	for _, n := range []int64{0, tree.N / 3, tree.N / 2, tree.N - 1} {
		proof, err := tlog.ProveRecord(tree.N, n, reader)
		need(err)
		leaf, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, n)})
		need(err)
		need(tlog.CheckRecord(proof, tree.N, tree.Hash, n, leaf[0]))
	}
	fmt.Printf("all %d entries of %s fit the signed checkpoint; %d erased\n", tree.N, origin, erased)
}

func main() {
	arguments := append(os.Args[1:], "", "", "", "")
	key := strings.TrimSpace(arguments[2])
	switch arguments[0] {
	case "proofs":
		proofs(arguments[1], key)
	case "log":
		log(arguments[1], key, arguments[3])
	default:
		need(fmt.Errorf("use: check proofs FOLDER KEY | check log FOLDER KEY [OLD_CHECKPOINT]"))
	}
}
