package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.accounts.PasswordRule;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.accounts.CreateAccount;
import org.caravanserai.platform.accounts.LookAtRegistration;
import org.caravanserai.web.access.ClientAddress;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Asking for an account. */
@Named
@RequestScoped
public class SignUpPage {

    /** Limit because the address is part of an email; no page that requires an account has a longer one. */
    private static final int LONGEST_ADDRESS = 300;

    private final CreateAccount signUp;
    private final LookAtRegistration registration;
    private final ClientAddress address;
    private final PageContext pageContext;
    private String email = "";
    private String password = "";
    private final NameFields person = new NameFields();

    private @Nullable String country;
    private @Nullable Boolean closed;

    @Inject
    SignUpPage(
            CreateAccount signUp,
            LookAtRegistration registration,
            ClientAddress address,
            PageContext pageContext,
            RequestParameters parameters) {
        this.signUp = signUp;
        this.registration = registration;
        this.address = address;
        this.pageContext = pageContext;
        this.email = parameters.text("email");
    }

    /**
     * @throws Invalid with the faults of all fields
     */
    public void submit() {
        var faults = new Invalid.Collector();
        var name = faults.value(own -> own, person::name);
        var to = faults.value(own -> own, () -> EmailAddress.of(email));
        faults.attempt("password", () -> PasswordRule.checkLength(password, "password"));
        if (name == null || to == null || !faults.isEmpty()) {
            throw faults.refusal();
        }
        var from = country == null ? null : CountryCode.of(country);
        var details = new SignUpDetails(name, from, LanguageTag.of(pageContext.getLanguage()), pageContext.zone());
        signUp.execute(to, password, details, address.of(Faces.getRequest()), getNext());
        Faces.redirect("/sign-up/sent");
    }

    /** Whether accounts are for people who were invited, and the visitor does not come from an invitation. */
    public boolean isClosed() {
        var known = closed;
        if (known == null) {
            known = !registration.execute(getNext());
            closed = known;
        }
        return known;
    }

    /** The page to continue with after signing up; a hidden field of the form. */
    public @Nullable String getNext() {
        var next = ReturnAddress.local(Faces.getRequestParameter("next"));
        return next.equals(ReturnAddress.DEFAULT) || next.length() > LONGEST_ADDRESS ? null : next;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public NameFields getPerson() {
        return person;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }
}
