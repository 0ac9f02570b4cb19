//! Finds the account and the region to use: in the environment, or in the profile files that other tools share.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rusty_s3::Credentials;

use crate::base::{Error, Message};
use crate::publish::PublishContext;
use crate::read::config::publish::S3Place;

/// An account, and the region in which it is used.
pub(super) struct Account {
    /// The account.
    pub(super) credentials: Credentials,
    /// The region.
    pub(super) region: String,
}

impl Account {
    /// Finds the account for a place.
    pub(super) fn find(place: &S3Place, around: &PublishContext<'_>) -> Result<Self, Error> {
        let variable = |name: &str| (around.variable)(name).filter(|value| !value.is_empty());
        let profile = variable("AWS_PROFILE").unwrap_or_else(|| "default".to_owned());
        let home = || variable("HOME").or_else(|| variable("USERPROFILE")).map(PathBuf::from);
        let settings = |name: &str, file: &str, head: &str| {
            let path = variable(name).map(PathBuf::from).or_else(|| Some(home()?.join(".aws").join(file)));
            path.and_then(|path| (around.file)(&path)).map_or_else(BTreeMap::new, |text| section(&text, head))
        };
        let shared = settings("AWS_SHARED_CREDENTIALS_FILE", "credentials", &profile);
        let head = if profile == "default" { profile.clone() } else { format!("profile {profile}") };
        let config = settings("AWS_CONFIG_FILE", "config", &head);
        let of_file = |files: &[&BTreeMap<String, String>]| {
            let get = |name: &str| files.iter().find_map(|file| file.get(name)).cloned();
            let (id, secret) = (get("aws_access_key_id")?, get("aws_secret_access_key")?);
            Some(credentials(id, secret, get("aws_session_token")))
        };
        let of_environment = || {
            let (id, secret) = (variable("AWS_ACCESS_KEY_ID")?, variable("AWS_SECRET_ACCESS_KEY")?);
            Some(credentials(id, secret, variable("AWS_SESSION_TOKEN")))
        };
        let found = of_environment().or_else(|| of_file(&[&shared, &config]));
        let credentials =
            found.ok_or_else(|| Error::new(Message::new("hosting-no-account").with("profile", profile.as_str())))?;
        let known = place.region.clone().or_else(|| variable("AWS_REGION")).or_else(|| variable("AWS_DEFAULT_REGION"));
        let known = known.or_else(|| config.get("region").cloned());
        // Other providers have a single region, whatever its name.
        let region = known.or_else(|| place.endpoint.as_ref().map(|_| "auto".to_owned()));
        let region = region.ok_or_else(|| Error::new(Message::new("hosting-no-region")))?;
        Ok(Self { credentials, region })
    }
}

fn credentials(id: String, secret: String, token: Option<String>) -> Credentials {
    match token {
        Some(token) => Credentials::new_with_token(id, secret, token),
        None => Credentials::new(id, secret),
    }
}

/// Returns the settings below `[head]` in a profile file.
fn section(text: &str, head: &str) -> BTreeMap<String, String> {
    let lines = text.lines().map(str::trim);
    let inside = lines.skip_while(|line| head_of(line) != Some(head)).skip(1);
    let settings = inside.take_while(|line| head_of(line).is_none()).filter_map(|line| line.split_once('='));
    settings.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

/// Returns the name in a `[head]` line.
fn head_of(line: &str) -> Option<&str> {
    line.strip_prefix('[').and_then(|line| line.strip_suffix(']')).map(str::trim)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    const FILES: &str = "[default]\naws_access_key_id = A\naws_secret_access_key = S\nregion = ap-northeast-1\n\
                         [profile web]\nregion=r\naws_access_key_id=B\naws_secret_access_key=T\naws_session_token=U\n";

    fn find(variables: &[(&str, &str)]) -> Result<(String, Option<String>, String), &'static str> {
        let place = S3Place { bucket: "b".to_owned(), prefix: String::new(), endpoint: None, region: None };
        let variable =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        let file = |path: &Path| (path == Path::new("/home/me/.aws/config")).then(|| FILES.to_owned());
        let account = Account::find(&place, &PublishContext { variable: &variable, file: &file });
        let account = account.map_err(|error| error.message.id)?;
        let Account { credentials, region } = account;
        Ok((credentials.key().to_owned(), credentials.token().map(str::to_owned), region))
    }

    #[test]
    fn the_environment_comes_before_the_profile_files() {
        let of = |id: &str, token: Option<&str>, region: &str| {
            Ok((id.to_owned(), token.map(str::to_owned), region.to_owned()))
        };
        let home = ("HOME", "/home/me");
        assert_eq!(find(&[]), Err("hosting-no-account"));
        assert_eq!(find(&[home]), of("A", None, "ap-northeast-1"));
        assert_eq!(find(&[home, ("AWS_PROFILE", "web")]), of("B", Some("U"), "r"));
        let own = [("AWS_ACCESS_KEY_ID", "E"), ("AWS_SECRET_ACCESS_KEY", "F")];
        assert_eq!(find(&[own[0], own[1], home]), of("E", None, "ap-northeast-1"));
        assert_eq!(find(&own), Err("hosting-no-region"));
    }
}
