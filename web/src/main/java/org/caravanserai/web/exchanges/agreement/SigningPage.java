package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.RecordSigning;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which an officer records that an agreement was signed on paper. */
@Named
@RequestScoped
public class SigningPage {

    private static final Pattern SIGNER = Pattern.compile("by\\[(\\d+)]\\.(.*)");

    private final RecordSigning record;
    private final Notices notices;
    private final @Nullable AgreementView agreement;
    private List<SignerFields> signers = List.of();
    private @Nullable LocalDate signedOn;

    @Inject
    SigningPage(ShowAgreement show, RecordSigning record, Notices notices, RequestParameters parameters) {
        this.record = record;
        this.notices = notices;
        var shown = show.execute(parameters.text("code"));
        this.agreement = shown.agreement();
        this.signers = shown.agreement().parties().stream()
                .map(side -> new SignerFields(side.party()))
                .toList();
    }

    public void save() {
        var meant = signers.stream().filter(SignerFields::isMeant).collect(Collectors.toList());
        new Invalid.Collector()
                .check(signedOn != null, "signedOn", "required")
                .check(!meant.isEmpty(), "signer0-name", "required")
                .throwIfAny();
        var code = getAgreement().code();
        try {
            record.execute(new RecordSigning.Command(
                    code, signedOn, meant.stream().map(SignerFields::by).toList(), null));
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> new Invalid.Violation(id(fault.field(), meant), fault.key(), fault.arguments()))
                    .toList());
        }
        notices.done("exchanges.done.signed");
        Faces.redirect("/manage/exchanges/agreements/%s", code);
    }

    private String id(String field, List<SignerFields> meant) {
        var signer = SIGNER.matcher(field);
        return signer.matches()
                ? "signer" + signers.indexOf(meant.get(Integer.parseInt(signer.group(1)))) + "-" + signer.group(2)
                : field;
    }

    public AgreementView getAgreement() {
        return Objects.requireNonNull(agreement);
    }

    /** One for each party, in their order. */
    public List<SignerFields> getSigners() {
        return signers;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
