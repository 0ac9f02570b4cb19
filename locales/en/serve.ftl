### What the preview says: in the terminal, over a page, and on the desk.

## In the terminal

serve-watching = the preview follows every save; press Ctrl-C to end it
serve-open = the preview can be reached from other machines, by anyone who knows the address `{ $address }`
serve-polling = the system does not report when files change ({ $cause }); the preview checks them every 0.2 seconds
serve-changed = { $count ->
    [0] rebuilt in { $ms } ms
    [one] { $path }: rebuilt in { $ms } ms
   *[other] { $path } and { $more ->
        [one] one other file
       *[other] { $more } other files
    }: rebuilt in { $ms } ms
}
serve-as-of = now shown as of { $date }
serve-address = preview: { $address }
serve-clean = nothing is wrong

## Over a page

preview-blocked = The page cannot be shown as the files are now
preview-blocked-kept = Below is the page as it was before. It is updated as soon as these are corrected:
preview-blocked-none = It appears here as soon as these are corrected:
preview-clean = Nothing is wrong
preview-checking = Checking …
preview-as-of = as of { $date }
preview-desk = All notices and findings
# The button beside a command to type
preview-copy = Copy
# What the button says for a moment when it has copied
preview-copied = Copied
# A link to the page, where the place of a finding is
preview-on-page = Show on the page
# How many findings there are in other notices or versions
preview-elsewhere = { $count } in other notices or versions
preview-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

## Instead of a page

preview-refused = The preview cannot be opened under this name
preview-refused-open = Open { $address } instead.
preview-refused-allow = If `{ $name }` leads to this computer and to nothing else, end the preview and start it with `seibun serve --allow-host { $name }`.

## The desk

desk-title = Preview
desk-as-of = The site as of { $date }
desk-other-day = Another day
desk-show = Show
desk-today = Today ({ $date })
desk-notices = Notices
desk-version = Version
desk-state = State
desk-effective = Effective date
desk-published = Published
# Of a translation. $count: how many parts lag behind the original
desk-state-of = { $state ->
    [in-force] in force
    [announced] announced
    [superseded] superseded
    [ended] ended
   *[draft] draft
}
desk-page = page
desk-comparison = comparison
desk-bilingual = bilingual
desk-no-text = no text
desk-findings = Findings
