package org.caravanserai.domain.accounts;

import org.caravanserai.domain.shared.PersonIdentity;

/**
 * What shared tables keep of a person beside the account, history and emails: tokens, links, answers kept for repeated requests, the
 * name at imports.
 */
public interface PersonalTraces {

    /** Deletes it, or takes the person out of what others need. */
    void erase(PersonIdentity person);
}
