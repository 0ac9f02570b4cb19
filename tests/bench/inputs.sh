#!/usr/bin/env bash
# How many instructions `check` takes for inputs that were once quadratic, at three doublings, without what it takes for the
# smallest. A ratio near 2 is linear, near 4 is quadratic; instructions, unlike seconds, are the same on a busy machine. Needs a
# `perf` that can count here, or else `valgrind` (slower).
#
#   cargo build --release && tests/bench/inputs.sh
#   SEIBUN=target/debug/seibun SIZES="100 200 400 800" tests/bench/inputs.sh words allow    only these
set -euo pipefail
cd "$(dirname "$0")/../.."
seibun="$(realpath "${SEIBUN:-target/release/seibun}")"
work="$(mktemp -d)"
trap 'rm -r "$work"' EXIT

# Writes a text whose only paragraph, or whose sections, are given.
text() { printf 'title = "文"\n\n[[section]]\nid = "a"\nheading = "条"\ntext = """\n%s\n"""\n%s' "$1" "${2:-}"; }
# Repeats words.
many() { local all; printf -v all "%$2s"; printf '%s' "${all// /$1}"; }
# Repeats words with a number in place of @.
numbered() { awk -v words="$1" -v most="$2" 'BEGIN { for (n = 1; n <= most; n++) { line = words; gsub(/@/, n, line); print line } }'; }

# The text of an input of a size.
input() {
    case "$1" in
        words) text "$(many 'TBD ' "$2")" ;;
        references) text "$(many '[](#b) ' "$2")" ;;
        anchors) text "$(numbered '[](#section-x@)' "$2")" "$(numbered '[[section]]\nid = "section-@"\nheading = "条"\ntext = "甲"' "$2")" ;;
        citations) text "$(many '個人情報の保護に関する法律第23条第1項' "$2")" ;;
        allow) text 甲 "$(numbered '[[section]]\nid = "s@"\nheading = "条"\ntext = "TBD"\nallow = [{ rule = "placeholder-text", reason = "甲" }]' "$2")" ;;
        emphasis) text "$(many '*a ' "$2")" ;;
        brackets) text "$(many '[' "$2")" ;;
        lists) text "$(numbered '@. 甲とする。' "$2")" ;;
        lines) text "$(numbered '甲@は、乙とする。' "$2")" ;;
        sections) text 甲 "$(numbered '[[section]]\nid = "s@"\nheading = "条"\ntext = "甲"' "$2")" ;;
        terms) text "$(numbered '以下「用語@」といいます。' "$2")" ;;
    esac
}

counts=valgrind
! perf stat -x, -e instructions:u true 2>&1 | grep -q '^[0-9]' || counts=perf

# Counts for an input of a size.
count() {
    mkdir -p "$work/site/content/privacy/2026-04-01"
    cp tests/fuzz/site/site.toml "$work/site/content/site.toml"
    cp tests/fuzz/site/notice.toml "$work/site/content/privacy/notice.toml"
    input "$1" "$2" >"$work/site/content/privacy/2026-04-01/ja.toml"
    if [ "$counts" = perf ]; then
        perf stat -x, -e instructions:u -o "$work/count" "$seibun" check -q --root "$work/site" >"$work/out" 2>&1 || true
        awk -F, '/instructions/ { print $1 }' "$work/count"
    else
        valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --log-file="$work/count" \
            "$seibun" check -q --root "$work/site" >"$work/out" 2>&1 || true
        awk '/I +refs:/ { gsub(",", "", $NF); print $NF }' "$work/count"
    fi
}

[ $# -gt 0 ] || set -- words references anchors citations allow emphasis brackets lists lines sections terms
sizes=(${SIZES:-1000 2000 4000 8000})
printf '%-12s %8s %14s %7s %7s %7s\n' input size instructions x2 x2 x2
for name in "$@"; do
    least="$(count "$name" 1)" before=0 ratios=""
    for size in "${sizes[@]}"; do
        now=$(($(count "$name" "$size") - least))
        [ "$before" = 0 ] && first="$now" || ratios="$ratios $(awk -v a="$now" -v b="$before" 'BEGIN { printf "%7.2f", a / b }')"
        before="$now"
    done
    printf '%-12s %8s %14s%s\n' "$name" "${sizes[0]}" "$first" "$ratios"
done
