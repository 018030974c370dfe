//! The pages, kind by kind.

mod about;
mod body;
mod compare;
mod conflicts;
mod departure;
mod embed;
mod group;
mod groups;
mod handout;
mod home;
mod organs;
mod provision;
mod report;
mod sources;
mod themes;
mod timeline;
mod tools;
mod uptake;

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
    pages.extend(groups::pages(site));
    pages.push(timeline::page(site));
    pages.extend(uptake::pages(site));
    pages.extend(body::pages(site));
    pages.push(conflicts::page(site));
    pages.extend(sources::pages(site));
    pages.push(about::page(site));
    pages.push(tools::check(site));
    pages.push(tools::search(site));
    pages.extend(embed::pages(site));
    pages
}
