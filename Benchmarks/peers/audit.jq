# The audit in jq: jq -n -r -f audit.jq FILE...
# Images with a role error are printed at once, since jq copies a growing object again and again.
def is_role_error: startswith("IAM_") or . == "MACHINE_ROLE_IS_MISSING";
def count($key): setpath([$key]; getpath([$key]) + 1);
foreach ((inputs | .Images[]), null) as $image ({};
    if $image == null then .
    else
        count("platform\t" + $image.Platform)
        | count("state\t" + $image.State)
        | count("agent\t" + $image.AppstreamAgentVersion)
        | if $image.ImageErrors == [] then .
          else reduce $image.ImageErrors[].ErrorCode as $code (.; count("error\t" + $code))
          end
    end;
    if $image == null then to_entries[] | "\(.key)\t\(.value)"
    elif $image.ImageErrors != [] and any($image.ImageErrors[].ErrorCode; is_role_error) then "role\t\($image.Arn)\t1"
    else empty
    end
)
