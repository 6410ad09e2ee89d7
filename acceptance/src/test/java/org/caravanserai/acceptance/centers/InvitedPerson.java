package org.caravanserai.acceptance.centers;

import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;

/** Somebody without an account who is invited to a role of a center. */
final class InvitedPerson {

    private InvitedPerson() {}

    /** Opens the link of the invitation, makes an account and is signed in. */
    static void signsUp(Visitor person, String email, String familyName, String password) {
        person.open(Emails.link(Product.shared(), "MEMBERSHIP_INVITED", email));
        person.pressAt("main a[href^='/sign-up']");
        person.fill("signup:givenName", "Nargiza");
        person.fill("signup:familyName", familyName);
        person.fill("signup:password", password);
        person.press("signup:submit");
        person.open(Emails.link(Product.shared(), "VERIFY_EMAIL", email));
        person.press("confirm:submit");
        signsIn(person, email, password);
    }

    static void signsIn(Visitor person, String email, String password) {
        person.open("/sign-in");
        person.fill("signin:email", email);
        person.fill("signin:password", password);
        person.press("signin:submit");
    }

    /** Accepts the role on the page of the link. */
    static void accepts(Visitor person, String email) {
        person.open(Emails.link(Product.shared(), "MEMBERSHIP_INVITED", email));
        person.press("invitation:accept");
    }
}
