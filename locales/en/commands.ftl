### What the commands say when they are done.

check-clean = nothing is wrong
build-done = { $files ->
    [one] one file written to `{ $path }`, as of { $date }
   *[other] { $files } files written to `{ $path }`, as of { $date }
}
build-refused = nothing was published; `{ $path }` is as it was
init-done = a new site stands in `{ $path }`; begin with its `content/site.toml`

## compare

compare-same = no difference
compare-outside = title, preamble or closing
compare-words = changed
compare-numbers = renumbered
compare-added = added
compare-removed = removed
compare-moved = moved
