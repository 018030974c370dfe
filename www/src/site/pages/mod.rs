//! The pages, kind by kind.

mod compare;
mod handout;
mod home;
mod provision;
mod report;
mod themes;

use super::Site;
use super::page::Page;

/// All pages of the site.
pub(super) fn all(site: &Site<'_>) -> Vec<Page> {
    let mut pages = vec![home::page(site)];
    pages.extend(provision::pages(site));
    pages.extend(report::pages(site));
    pages.extend(themes::pages(site));
    pages.extend(compare::pages(site));
    pages.push(handout::page(site));
    pages
}
