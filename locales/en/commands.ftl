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
## seal

seal-done = sealed `{ $notice }`, version `{ $version }`: { $languages }
seal-nothing = every published version is sealed; nothing to do
seal-copies = { $files ->
    [one] one sealed text was written again
   *[other] { $files } sealed texts were written again
}
seal-blocked = nothing was sealed: what is wrong with the content comes first
seal-changed = nothing was sealed: a sealed text has changed
seal-draft = nothing was sealed: version `{ $version }` is a draft; remove `draft = true` and give it a date first
erratum-done = correction recorded for `{ $notice }`, version `{ $version }`: { $languages }
erratum-nothing = no correction was recorded: no sealed text has changed. First correct the text, then run this again
erratum-several = no correction was recorded: several versions have changed ({ $known }). Name one: `seibun seal { $notice } VERSION --erratum …`
erratum-reason = no correction was recorded: it needs a reason in every language of the site; add `--reason` for { $known }
erratum-language = no correction was recorded: the site has no language { $known }
notice-unknown = there is no notice `{ $notice }`; the folders of `content` are: { $known }
version-unknown = `{ $notice }` has no version `{ $version }`; its versions are: { $known }
