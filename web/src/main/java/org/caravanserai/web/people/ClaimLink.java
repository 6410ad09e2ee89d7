package org.caravanserai.web.people;

import org.caravanserai.domain.accounts.Secret;

/** The address at which a person takes a record over. */
final class ClaimLink {

    private ClaimLink() {}

    static String path(Secret secret) {
        return "/people/claim?token=" + secret.value();
    }
}
