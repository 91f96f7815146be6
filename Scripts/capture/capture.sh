#!/bin/sh
# Saves every page of AppStream's DescribeImages with its request: FOLDER/ACCOUNT/REGION/page-0001.json and so on.
#
#     sh capture.sh FOLDER "eu-west-1 us-east-1" "audit-prod audit-dev"
#
# Needs the AWS CLI (version 1 or 2) and the right appstream:DescribeImages; only reads. Without the third argument
# (profiles) it uses the credentials that are there, as in CloudShell. Nothing is overwritten. A listing that fails
# leaves error.json and the exit status 1; the same command again fetches only what failed.

set -Cfu # -C: never write over a file
umask 077
[ $# -eq 2 ] || [ $# -eq 3 ] || { echo 'usage: sh capture.sh FOLDER "REGION..." ["PROFILE..."]' >&2; exit 64; }
folder=$1 regions=$2 profiles=${3:--} failed=0
export AWS_PAGER='' AWS_RETRY_MODE=standard AWS_MAX_ATTEMPTS=10 PYTHONIOENCODING=utf-8
mkdir -p "$folder" && work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

tell() { printf '%s\n' "$*" >&2; }

# Runs the CLI with the profile $1, or with the credentials that are there; its words are left in $work.
call() {
    profile=$1
    shift
    [ "$profile" = - ] || set -- --profile "$profile" "$@"
    aws "$@" >|"$work/out" 2>|"$work/err" </dev/null
}

# What the CLI said, on one line.
words() { tr -s '[:cntrl:]' ' ' <"$work/err" | sed 's/^ //; s/ $//'; }

# The error as the service would answer it, with its request $1 (if any), into the file $2.
save_error() {
    code=$(words | sed -n 's/.*An error occurred (\([A-Za-z0-9.]*\)).*/\1/p')
    printf '{%s"Response": {"__type": "%s", "message": "%s"}}\n' "${1:+\"Request\": $1, }" "${code:-CaptureError}" \
        "$(words | sed 's/[\\"]/\\&/g')" >|"$2"
}

# Makes the folder $1 of a listing; false if the listing was saved before. A failed one is set aside, not deleted.
begin() {
    if [ -e "$1" ]; then
        [ -e "$1/error.json" ] || return 1
        aside=$(dirname "$1")/.failed number=1
        while [ -e "$aside/${1##*/}-$number" ]; do number=$((number + 1)); done
        mkdir -p "$aside" && mv "$1" "$aside/${1##*/}-$number" || exit 1
    fi
    # Empty until the listing ends: Stillframe takes it for an error, so a run that is broken off does not look complete.
    mkdir -p "$1" && : >"$1/error.json" || exit 1
}

# Saves all pages of profile $1 in Region $2 into the folder $3; on an error, says it in error.json and is false.
save_listing() {
    request={} token='' asked='' number=1
    while :; do
        call "$1" appstream describe-images --region "$2" --no-paginate --output json \
            ${token:+"--next-token=$token"} || break
        [ -s "$work/out" ] || { echo "the CLI printed no page" >|"$work/err" && break; }
        {
            printf '{"Request": %s, "Response": ' "$request" && cat "$work/out" && echo '}'
        } >"$3/page-$(printf %04d "$number").json" || exit 1
        # The CLI indents the page's own members by four spaces; its strings never hold a line feed.
        token=$(sed -n 's/^    "NextToken": "\(.*\)",\{0,1\}$/\1/p' "$work/out")
        if [ -z "$token" ] && ! grep '"NextToken": *"[^"]' "$work/out" >/dev/null; then
            rm "$3/error.json"
            return
        fi
        request="{\"NextToken\": \"$token\"}"
        case "|$token|" in
            '||' | *[\\\ ]*) echo "can't read the token of page $number; use capture.py" >|"$work/err" && break ;;
        esac
        case "$asked " in
            *" $token "*) echo "page $number gives a token that an earlier page gave: no end" >|"$work/err" && break ;;
        esac
        asked="$asked $token" number=$((number + 1))
    done
    save_error "$request" "$3/error.json"
    return 1
}

for profile_name in $profiles; do
    name=$profile_name account=''
    [ "$name" != - ] || name=credentials
    unknown=$folder/error-$(printf %s "$name" | tr -c 'A-Za-z0-9._-' _).json
    for region in $regions; do
        call "$profile_name" sts get-caller-identity --region "$region" --query Account --output text &&
            account=$(cat "$work/out") && break
    done
    if [ -z "$account" ]; then
        save_error '' "$unknown"
        tell "$name: FAILED, no account: $(words)"
        failed=$((failed + 1))
        continue
    fi
    rm -f "$unknown"
    for region in $regions; do
        into=$folder/$account/$region
        if ! begin "$into"; then
            tell "$account/$region: saved before, left as it is"
        elif save_listing "$profile_name" "$region" "$into"; then
            tell "$account/$region: saved, pages: $number"
        else
            tell "$account/$region: FAILED: $(words)"
            failed=$((failed + 1))
        fi
    done
done
[ "$failed" -eq 0 ] && exit
tell "capture: $failed FAILED. This is not a complete capture; run the same command again"
exit 1
