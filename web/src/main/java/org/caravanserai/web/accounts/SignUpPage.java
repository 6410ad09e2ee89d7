package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.accounts.PasswordRule;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.accounts.CreateAccount;
import org.caravanserai.platform.accounts.LookAtRegistration;
import org.caravanserai.platform.accounts.SignUpDraft;
import org.caravanserai.platform.forms.Form;
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
    private final Form<SignUpDraft> form = Form.of(SignUpDraft.class);
    private String password = "";
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
        form.put("email", parameters.text("email"));
    }

    /**
     * @throws Invalid with the faults of all fields
     */
    public void submit() {
        var faults = new Invalid.Collector();
        var draft = faults.value(own -> own, form::read);
        var details = draft == null ? null : faults.value(own -> own, () -> details(draft));
        faults.attempt("password", () -> PasswordRule.checkLength(password, "password"));
        if (draft == null || details == null || !faults.isEmpty()) {
            throw faults.refusal();
        }
        signUp.execute(draft.email(), password, details, address.of(Faces.getRequest()), getNext());
        Faces.redirect("/sign-up/sent");
    }

    private SignUpDetails details(SignUpDraft draft) {
        return draft.details(LanguageTag.of(pageContext.getLanguage()), pageContext.zone());
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

    public Form<SignUpDraft> getForm() {
        return form;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
