//! The pages, kind by kind.

mod home;
mod provision;

use super::Site;
use super::page::Page;

/// All pages of the site.
pub(super) fn all(site: &Site<'_>) -> Vec<Page> {
    let mut pages = vec![home::page(site)];
    pages.extend(provision::pages(site));
    pages
}
