//! Options that JavaScript hands over as an object.

use gge_core::text::Truncated;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasm_bindgen::prelude::*;

#[cfg(feature = "compare")]
use crate::compare;
#[cfg(feature = "record")]
use crate::record;
#[cfg(feature = "search")]
use crate::search;
#[cfg(feature = "uptake")]
use crate::uptake;
use crate::{Error, JsResult};

/// Binds functions whose last argument are options.
macro_rules! bind_with_options {
    ($(#[cfg($($feature:tt)+)] #[$($binding:tt)+] $module:ident::$function:ident($($argument:ident),*);)+) => {$(
        #[doc = concat!("[`", stringify!($module), "::", stringify!($function), "`] for JavaScript.\n\n# Errors\n\nAs there.")]
        #[cfg($($feature)+)]
        #[$($binding)+]
        pub fn $function($($argument: &str,)* options: JsValue) -> JsResult {
            $module::$function($($argument,)* read_options(options)?)
        }
    )+};
}

bind_with_options! {
    #[cfg(feature = "record")] #[wasm_bindgen(js_name = provisions, skip_typescript)] record::provisions();
    #[cfg(feature = "record")] #[wasm_bindgen(js_name = renderings, skip_typescript)] record::renderings();
    #[cfg(feature = "compare")] #[wasm_bindgen(js_name = profile, skip_typescript)] compare::profile(of);
    #[cfg(feature = "compare")] #[wasm_bindgen(js_name = profileChange, skip_typescript)] compare::profile_change(earlier, later);
    #[cfg(feature = "uptake")] #[wasm_bindgen(js_name = uptake, skip_typescript)] uptake::uptake();
    #[cfg(feature = "search")] #[wasm_bindgen(js_name = search, skip_typescript)] search::search(query);
}

fn read_options<T: DeserializeOwned + Default>(options: JsValue) -> Result<T, Error> {
    // By way of plain data: read straight into a struct, keys that it does not have go unseen.
    parse_options(serde_wasm_bindgen::from_value(options).map_err(|error| bad_option(&error.to_string()))?)
}

/// Reads named options from an object; null is as good as none.
///
/// # Errors
///
/// If it is no object, or has an unknown key or a value that the option does not take.
pub fn parse_options<T: DeserializeOwned + Default>(options: Value) -> Result<T, Error> {
    let options = match options {
        Value::Null => return Ok(T::default()),
        Value::Object(options) => options,
        _ => return Err(bad_option("options are an object")),
    };
    // An unknown key is told as it stands.
    let options = options.into_iter().map(|(key, value)| (Truncated(key).to_string(), value));
    serde_path_to_error::deserialize(Value::Object(options.collect())).map_err(|error| {
        let (path, reason) = (error.path().to_string(), error.inner());
        // Of conditions within other options the path is not known.
        bad_option(&if path == "." { reason.to_string() } else { format!("the option `{path}`: {reason}") })
    })
}

fn bad_option(message: &str) -> Error {
    Error::new("bad-option", message.to_owned())
}
