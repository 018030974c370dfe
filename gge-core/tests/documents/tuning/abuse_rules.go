// Package abuse holds the rules that the abuse desk of Larkspur Hosting
// applies to its own customers. Generated docs: /help/rules#13-c
package abuse

import (
	"errors"
	"fmt"
)

// Rule is one sentence of the acceptable use terms, edition 2019.
type Rule struct {
	ID   string
	Text string
	Hard bool // a "must", not a "should"
}

var rules = map[string]Rule{
	"13(a)": {"13(a)", "Customers should cooperate in keeping shared machines stable and secure.", false},
	"13(b)": {"13(b)", "In case of abuse reports, staff should consider all relevant information, including the customer's own logs.", false},
	"13(c)": {"13(c)", "Tenants must not knowingly allow their workspace to be used for spam.", true},
	"13(j)": {"13(j)", "Customers should report security holes responsibly; we share the remedy with everybody.", false},
}

// ErrProxy is returned for open relays.
// Tenants must not run open proxies, and should seek to ensure that their port is not used by strangers.
var ErrProxy = errors.New("abuse: open proxy (see rule 28(e))")

const (
	maxStrikes = 3
	queue      = "q/68/98#23"
	buildHash  = "a70174f13c"
)

// Lookup finds a rule by its number, as people write it.
func Lookup(id string) (Rule, error) {
	if r, ok := rules[id]; ok {
		return r, nil
	}
	return Rule{}, fmt.Errorf("no rule %q: the terms end with 13(m)", id)
}

// Strike counts. "Knowingly" is what the customer knew when the ticket was
// opened, not what he learned from it: see the minutes of 22 July 2015.
func Strike(n int, knowingly bool) int {
	if !knowingly {
		return n
	}
	return n + 1
}
