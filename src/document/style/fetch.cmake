# SPDX-License-Identifier: EUPL-1.2
#
# Fetches what package-lock.json in SOURCE names into FOLDER/node_modules, and runs nothing of it.
# Needs the network only when npm's own cache does not have it.
file(MAKE_DIRECTORY ${FOLDER})
file(COPY ${SOURCE}/package.json ${SOURCE}/package-lock.json DESTINATION ${FOLDER})
execute_process(
  COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error
  WORKING_DIRECTORY ${FOLDER} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE told)
if(failed)
  message(FATAL_ERROR "The page components could not be fetched: 'npm ci' in ${FOLDER} said:\n${told}\n"
    "It needs https://registry.npmjs.org (or the registry in your .npmrc) once. Without a network, fetch "
    "them elsewhere ('npm ci --ignore-scripts' beside src/document/style/package.json) and configure with "
    "-DVLECHT_STYLE_MODULES=/path/to/node_modules.")
endif()
