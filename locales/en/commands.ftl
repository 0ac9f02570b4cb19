### What the commands say when they are done.

check-clean = nothing is wrong
build-done = { $files ->
    [one] one file written to `{ $path }`, as of { $date }
   *[other] { $files } files written to `{ $path }`, as of { $date }
}
build-refused = nothing was published; `{ $path }` is as it was
init-ask =
    What kind of company is the site for?
      1  shop: it sells to consumers
      2  app: it offers an app
      3  clinic
      4  school
      5  B2B: it deals with other companies
    A number, or Enter for a small site that teaches the format:
init-ask-languages = Its languages, the one that prevails first (for example `ja, en, zh-Hant`), or Enter for `ja, en`:
init-language = `{ $languages }` contains something that is not a language tag (examples: `ja`, `en`, `zh-Hant`)
init-language-twice = `{ $language }` is named twice
init-kind-missing = the small site that explains the format is in Japanese and English alone, and the Japanese text prevails; for `{ $languages }`, add the kind of company: { $kinds }
init-done = a new site was made in `{ $path }`; begin with its `content/site.toml`

## export

export-done = written to `{ $path }`
export-all-translated = nothing of version `{ $version }` of `{ $notice }` is to be translated into `{ $language }`
export-to-translate-done = written to `{ $path }`: { $sections ->
        [one] one part is
       *[other] { $sections } parts are
    } to be translated. `seibun import { $path }` takes the translation back
# At the head of the document for a translator.
translator-note = The original is on the left, the translation on the right. Please change the right column only. Where a paragraph on the right still is the original's, write the translation over it. Underlined words have changed since the last translation. Numbers, numbers of articles and names are filled in by the program: use them as they stand there. Please ask by comments.

## announce

announce-draft = version `{ $version }` is not published yet: until it is, these addresses lead nowhere
announce-long = the text for a store in `{ $language }` has { $count } characters; Google Play accepts 500

## import of an exported document

back-changed-line = { $path }:{ $line }: `{ $before }` → `{ $after }`
back-added = { $path }:{ $line }: added `{ $after }`
back-removed = { $path }:{ $line }: removed `{ $before }`
back-sealed = version `{ $version }` of `{ $notice }` is sealed: its text cannot change. Make the next version (`seibun revise`), export it, and edit that document
back-changed = `{ $path }` has changed since the document was written: nothing was taken over. Export it again and make the changes there, or restore the file
back-original = the original of `{ $path }` has changed since the document was written: nothing was taken over. Export it again and translate that, or restore the original
back-left = `{ $section }` came back as the original: it is still to be translated
back-differs =
    {"  "}in the document: `{ $document }`
    {"  "}in the site:     `{ $site }`
back-not-all = `{ $path }` was not changed: not every change can be taken over. `--accept` takes over those that can
back-broken = `{ $path }` was not changed: with the changes it could not be read
back-done = { $changes ->
    [0] no change
    [one] 1 change
   *[other] { $changes } changes
 } in `{ $path }`; { $comments ->
    [0] no comment
    [one] 1 comment
   *[other] { $comments } comments
 }

## compare

compare-same = no difference
compare-outside = title, preamble or closing
compare-words = changed
compare-numbers = renumbered
compare-added = added
compare-removed = removed
compare-moved = moved
compare-moved-to = moved to { $place }
compare-moved-from = moved from { $place }
# This is a comparison of translations
compare-prevails = this text is a translation; `{ $original }` prevails
compare-behind = changed in the original, and not shown by this translation: { $sections }
compare-alone = changed in this translation, and not in the original: { $sections }
## seal

seal-done = sealed `{ $notice }`, version `{ $version }`: { $languages }
seal-nothing = every published version is sealed; nothing to do
seal-copies = { $files ->
    [one] one sealed text was written again
   *[other] { $files } sealed texts were written again
}
seal-gone = nothing was sealed: according to the log, { $known } has been sealed already, and the seal is gone. Put `seal.toml` and the folder `seal` back from a backup or from version control
seal-log = the lines of { $path } were put in order
publish-left = `{ $path }` was left by another user's build, and you are not allowed to delete it; it was moved aside and is no longer used
publish-owner = the site in `{ $path }` belonged to another user and belongs to you from now on; that user's next build will replace it, and can only move yours aside
build-log-alone = the log of seals was not compared with a published one: there was none in the output folder
seal-stale = nothing was sealed: these translations lag behind the original ({ $known }). Bring them up to date and record that with `seibun translated`, or seal them as they are with `--with-stale`; the page tells the reader
erratum-no-copy = no correction was recorded: the text that it replaces is not kept. Put it back first, from a backup or from the published site, where `text.txt` beside the page of the version is the same file: { $known }
completion-nothing = no completion was recorded: nothing was missing from { $known } when it was sealed. If it corrects a mistake, record that with `--erratum`
completion-done = completion recorded for `{ $notice }`, version `{ $version }`: { $languages }
undo-done = the seal of `{ $notice }`, version `{ $version }`, was taken back; the log says so
undo-published = nothing was taken back: version `{ $version }` is published. Record a mistake in it with `--erratum`; for a change from a future day, make a new version: `seibun revise { $notice } DATE`
undo-not-sealed = nothing was taken back: version `{ $version }` of `{ $notice }` is not sealed
seal-blocked = nothing was sealed: first correct what is wrong with the content
seal-changed = nothing was sealed: a sealed text has changed
seal-draft = nothing was sealed: version `{ $version }` is a draft; remove `draft = true` and give it a date first
erratum-done = correction recorded for `{ $notice }`, version `{ $version }`: { $languages }
# $words: what was corrected, as the later version still says it
erratum-same = the sealed version `{ $version }` of `{ $notice }` has the same words in `{ $language }`: “{ $words }”. If they are wrong there too, correct its text and run `seibun seal { $notice } { $version } --erratum`
erratum-nothing = nothing was recorded: no sealed text has changed. First change the text, then run this again
erratum-several = no correction was recorded: several versions have changed ({ $known }). Name one: `seibun seal { $notice } VERSION --erratum …`
erratum-reason = no correction was recorded: it needs a reason in every language of the site; add `--reason` for { $known }
erratum-language = no correction was recorded: the site has no language { $known }
rules-languages = Rules that need the words of a language, and the languages that they know (x). All other rules work in every language. For a language that you added yourself, they know what its `profile.ftl` says.
language-added = `{ $language }` is a language of the site now. `seibun check` says which values in `content/site.toml` it still needs; each version except sealed ones needs a text in it (`{ $language }.toml`) or `without = ["{ $language }"]`
language-words = the program has no words in `{ $language }`: translate those in `{ $folder }`; `seibun words { $language }` shows which are not translated yet

## tidy

tidy-signs = in `{ $path }`, look-alike characters are replaced by the ones meant: { $signs }
tidy-done = `{ $path }` is now in its canonical form
tidy-nothing = every text is in its canonical form
tidy-other = `{ $path }` was left as it is: its canonical form would not say the same
tidy-unclear = texts with a line that can be read in two ways, and texts that cannot be read, were left as they are
tidy-would = `{ $path }` is not in its canonical form; `seibun tidy` writes it

## revise

revise-done = `{ $folder }` was made from version `{ $base }` and added to `notice.toml` as a draft. Change its texts, then remove `draft = true`; once it is published, run `seibun seal`
revise-reading = the version before was read by the conventions of its seal (`{ $reading }`), and this one is read by the newest (`{ $newest }`): a line that begins with a date or a telephone number is no item any more, and a postal code that its address holds is not repeated. Look whether the text still says what it should
revise-no-base = nothing was made: `{ $notice }` has no version that applies before { $date }
revise-not-after = nothing was made: version `{ $version }`, in force, is later than { $date }; choose a later day
revise-version-there = nothing was made: `{ $notice }` has a version of { $date } already
revise-folder-there = nothing was made: `{ $folder }` is there already and holds something else; move it away, or add it to `notice.toml` yourself
revise-unreadable = nothing was made: a file of the version before cannot be read
revise-shape = nothing was made: the versions in `{ $path }` are not written as `[[version]]` tables, or something else in it is wrong

## status

status-notice = NOTICE
status-version = VERSION
status-state = STATE
status-published = PUBLISHED
status-effective = EFFECTIVE
status-draft = draft
status-announced = announced
status-in-force = in force
status-superseded = superseded
status-ended = ended
status-sealed = sealed
status-unsealed = not sealed
status-broken = seal broken
# How many sections of a translation lag behind the original
status-lags = { $stale ->
        [0] { "" }
       *[other] , { $stale } stale
    }{ $missing ->
        [0] { "" }
       *[other] , { $missing } missing
    }
# Under a table of many languages
status-legend = ✓ sealed, ○ not sealed, ✗ seal broken, - no text; ~n: n sections changed in the original since translated; -n: n sections not translated
status-stale = `{ $notice }`, version `{ $version }`: changed in the original since translated: { $sections } ({ $languages })
status-missing = `{ $notice }`, version `{ $version }`: not translated: { $sections } ({ $languages })
status-head = title, preamble and closing
status-next = the site changes next on { $date }: build it on that day
status-settled = no change is scheduled

translated-done = { $count ->
    [one] one part of `{ $path }` recorded
   *[other] { $count } parts of `{ $path }` recorded
}
translated-nothing = `{ $path }` already records the current original
capture-moment =
    `{ $path }` { $moment ->
        [none] holds no request
       *[other] was recorded at { $moment }
    }{ $count ->
        [0] { "" }
       *[other] {" "}on { $pages }
    }; other pages, other moments and other choices of consent may send more

## verify

verify-failed = not everything is as it was when sealed: { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}
verify-texts = { $texts ->
    [one] 1 text is, word for word, the one that was sealed.
   *[other] { $texts } texts are, word for word, those that were sealed.
}
verify-chain = The log of seals has { $lines } lines, the last of { $day }; each proves that the line before it has not changed. The digest of the last line, which represents the whole log: { $proof }
verify-unnamed = { $lines ->
    [one] 1 line is about a version that is not published yet, and names only its digest.
   *[other] { $lines } lines are about versions that are not published yet, and name only their digests.
}
verify-adopted = { $lines ->
    [one] 1 text was sealed before there was a log; the log says nothing of the time before it was entered.
   *[other] { $lines } texts were sealed before there was a log; the log says nothing of the time before they were entered.
}
verify-late = { $texts ->
    [one] 1 text was sealed after the day from which it applies; the log says nothing of the time before it was sealed.
   *[other] { $texts } texts were sealed after the day from which they apply; the log says nothing of the time before they were sealed.
}
verify-compared = The log continues from the published one: no line that was published was changed, removed or moved.
verify-alone = The log was not compared with a copy from elsewhere: whoever can write all of these files could have made them all again. A copy of seals.txt kept by somebody else, or time-stamped, would show that: seibun verify --published COPY
verify-limits = Not proven: that a page (HTML) says what its plain text says (only `build` checks that); that the dates are right (they are those of the computer on which the text was sealed); who sealed it; and what a server really sent to a reader.
verify-log-only = Only the log was checked. To see whether a text is the one named in it, compare the digest: sha256sum text.txt
verify-nothing = There is no log of seals, or it is empty.

## import

import-text = `{ $path }`: “{ $title }”, { $sections } sections, { $tables } tables
import-untitled = { $path }: the document has no title: write it in the place of the blank, as `title`
import-section = {"  "}{ $number } { $heading } → `{ $id }`
import-alone = no section in another language corresponds to `{ $id }` of `{ $path }`; if there is one, give both the same `id`
import-comments = { $count } comments of `{ $path }` are not part of the text
import-elsewhere = left out of `{ $path }`, as parts that lead elsewhere ({ $count }): { $words }
import-hidden = left out of `{ $path }` as what nobody sees until it is unfolded ({ $count }): { $words }
import-pictures = { $count } pictures of `{ $path }` are not part of the text
import-macros = `{ $path }` holds macros: they were not run, and are not part of the text
import-links = links of `{ $path }` left as plain words, as their addresses work only in or beside that file ({ $count }): { $words }
import-links-completed = relative links of `{ $path }` completed with the address that the page names, { $words } ({ $count })
import-unread = left out of `{ $path }` as symbols or parts that cannot be read ({ $count }): { $words }
import-lost-line = { $path } lacks words of the line that begins with `{ $words }…`
import-established = { $path }: the date of establishment given in the document ({ $days }) was written there
import-revised = { $path }: the dates of revision given in the document ({ $days }) were written there. In the texts, `{"{"}dates{"}"}` prints these dates; lines that also print them can be removed
import-site = { $path }:{ $line }: `{ $key }` was set to “{ $value }”, as given in the document
import-site-removed = { $path }:{ $line }: `{ $key }` of the model site was removed, as it is not that of the address in the document
import-day-guess = the document says “{ $words }”: if the notice was { $key ->
    [established] established
   *[other] revised
 } on that day, write `{ $key } = { $value }` to its version in { $path }
import-site-guess = the document names “{ $value }”: if it is `{ $key }`, write it to { $path }
import-references = { $count ->
        [one] one typed citation of this notice is
       *[other] { $count } typed citations of this notice are
    } now a reference that follows the numbers
import-reference-left = {"  "}{ $path }:{ $line }: `{ $words }` stays as it was typed: it is not certain what it refers to
import-done = version `{ $version }` of `{ $notice }` was written as a draft, numbered by `{ $scheme }`: view it with `seibun serve`, run `seibun check --drafts`, and remove `draft = true` when it is right

## publish

publish-done = published at `{ $target }`, as of { $date }: { $sent ->
    [one] one file
   *[other] { $sent } files
} sent ({ $size }), { $gone } removed, { $same } unchanged
publish-nothing = `{ $target }` is up to date, as of { $date }: { $same ->
    [one] one file
   *[other] { $same } files
} unchanged
publish-would = `{ $target }`, as of { $date }: { $sent ->
    [one] one file
   *[other] { $sent } files
} to send ({ $size }), { $gone } to remove, { $same } unchanged; nothing was sent
publish-mended = { $files ->
    [one] one file there had changed since publication, or was gone
   *[other] { $files } files there were not as they had been published, or were gone
}: { $paths }

## status --check-published

published-current = what is published is what should be published on { $date }: built for { $published }; { $files ->
    [one] one page or text
   *[other] { $files } pages and texts
} looked at
published-late = what is published is out of date: it was built for { $published }, and the site changed on { $changed }
published-ahead = what is published was built for { $published }, and it is { $date }
published-without = `{ $notice }` is not published
published-surplus = `{ $notice }` is published, and the site has no such notice
published-version = `{ $notice }`: version `{ $published }` is shown, and version `{ $version }` should be
published-no-version = `{ $notice }`, version `{ $version }`: it is not published
published-surplus-version = `{ $notice }`, version `{ $version }`: it is published, and the site has no such version
published-text = `{ $notice }`, version `{ $version }`: what is published reads differently: { $languages }
published-gone = { $address }: nothing is there
published-altered = { $address }: what is there is not the text that was published

## publish: what the public is served

served-done = { $address } serves it ({ $files } files asked for)
served-not = it was sent, but { $address } does not serve it: a cache in front of it may have to be cleared
served-unreachable = { $url }: { $cause }
served-status = { $url }: answer { $status }
served-other = { $url }: what is served is not what was sent
served-header = { $url }: the header `{ $header }` is `{ $found }`, and should say `{ $expected }`
timings-step = Step
timings-seconds = Seconds
timings-memory = MiB at most
timings-load = load settings, words, theme
timings-whole = check the site as a whole
timings-notices = process the notices
timings-shared = make the pages of all notices
timings-links = follow the links
timings-place = put the site in place
timings-work = For notices and pages
timings-threads = Seconds of all threads
timings-read = read texts
timings-compose = compose texts
timings-seals = verify seals
timings-check = apply the rules
timings-compare = compare versions
timings-view = prepare pages and data
timings-render = fill templates
timings-pass = read the pages back
timings-write = write files
timings-slowest = Slowest notices
timings-gone-through = { $count ->
    [0] every notice is as the last run left it
    [one] one notice was gone through in this run
   *[other] { $count } notices were gone through in this run
}
progress = { $done } / { $all }
progress-left = { $done } / { $all }, about { $seconds } s left
