# SPDX-License-Identifier: EUPL-1.2
#
# Rscript smoothing.R SERIES.txt FITS.csv: the same series by forecast::ets, among the same three
# models (errors that add, no seasons), forecast as far with the same intervals. Prints JSON and
# writes the criterion and last forecast of each.
suppressMessages(library(forecast))
paths <- commandArgs(trailingOnly = TRUE)
all <- lapply(strsplit(trimws(readLines(paths[1])), " "), as.numeric)

fit_and_forecast <- function(y) {
  fit <- ets(ts(y), model = "AZN", ic = "aicc")
  ahead <- forecast(fit, h = 12, level = c(80, 95))
  data.frame(model = fit$method, aicc = fit$aicc, last = ahead$mean[12])
}

invisible(fit_and_forecast(all[[1]]))
times <- system.time(fits <- lapply(all, fit_and_forecast))
write.csv(do.call(rbind, fits), paths[2], row.names = FALSE)
cat(sprintf('{"version": "%s", "cpu": %.4f, "wall": %.4f}\n', packageVersion("forecast"),
            times[["user.self"]] + times[["sys.self"]], times[["elapsed"]]))
