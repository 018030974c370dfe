//! The pages, kind by kind.

mod embed;
mod home;
mod provision;
mod tools;

use super::Site;
use super::page::Page;

/// All pages of the site.
pub(super) fn all(site: &Site<'_>) -> Vec<Page> {
    let mut pages = vec![home::page(site)];
    pages.extend(provision::pages(site));
    pages.push(tools::check(site));
    pages.push(tools::search(site));
    pages.push(tools::compare(site));
    pages.extend(embed::pages(site));
    pages
}
