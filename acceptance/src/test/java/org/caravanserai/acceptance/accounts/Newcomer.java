package org.caravanserai.acceptance.accounts;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;

/** Somebody who has no account yet, in front of the shared product. */
final class Newcomer {

    static final String PASSWORD = "four camels and a map";

    private final Visitor visitor;
    private final String email = "newcomer-" + UUID.randomUUID().toString().substring(0, 8) + "@traveller.example";

    Newcomer(Visitor visitor) {
        this.visitor = visitor;
    }

    String email() {
        return email;
    }

    Page page() {
        return visitor.page();
    }

    /** Fills in the form for an account and sends it. */
    Newcomer asks() {
        return asks("/sign-up");
    }

    Newcomer asks(String page) {
        visitor.open(page);
        fill("signup:givenName", "Amina");
        fill("signup:familyName", "Yusupova");
        fill("signup:ownName", "Амина Юсупова");
        page().locator("[id='signup:country']").selectOption("UZ");
        fill("signup:email", email);
        fill("signup:password", PASSWORD);
        press("Create the account");
        return this;
    }

    /** Follows the link in the email, and confirms. */
    Newcomer confirms() {
        visitor.open(Emails.link(Product.shared(), "VERIFY_EMAIL", email));
        press("Confirm the address");
        return this;
    }

    Newcomer signsIn() {
        return signsIn(email, PASSWORD);
    }

    Newcomer signsIn(String address, String password) {
        visitor.open("/sign-in");
        fill("signin:email", address);
        fill("signin:password", password);
        press("Sign in");
        return this;
    }

    Newcomer signsOut() {
        visitor.open("/my");
        page().locator(".top-tools .menu summary").last().click();
        press("Sign out");
        return this;
    }

    void fill(String field, String text) {
        page().locator("[id='" + field + "']").fill(text);
    }

    /** Presses a button of the page itself where there is one of this name, else one of the frame. */
    void press(String button) {
        var named = page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true));
        act(named.first()::click);
    }

    void act(Runnable what) {
        visitor.act(what);
    }

    String heading() {
        return page().locator("h1").innerText();
    }

    String notice() {
        return page().locator(".notice").first().innerText();
    }
}
