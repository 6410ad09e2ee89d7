package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.ewp.AdoptPartnerAgreement;
import org.caravanserai.exchanges.ewp.CompareIia;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** An officer compares a partner's copy of an agreement (EWP IIA 7) with the latest version here, and takes it as the next one. */
@Named
@RequestScoped
public class IiaCopyPage {

    private final AgreementPage page;
    private final CompareIia compare;
    private final AdoptPartnerAgreement take;
    private final DifferenceWords words;
    private final Notices notices;
    private @Nullable String document;
    private @Nullable Integer based;
    private CompareIia.@Nullable Compared compared;

    @Inject
    IiaCopyPage(
            AgreementPage page,
            CompareIia compare,
            AdoptPartnerAgreement take,
            DifferenceWords words,
            Notices notices) {
        this.page = page;
        this.compare = compare;
        this.take = take;
        this.words = words;
        this.notices = notices;
    }

    public AgreementView getAgreement() {
        return page.getAgreement();
    }

    /** Shows what differs, on the same page. */
    public void compare() {
        var found = compare.execute(getAgreement().code(), bytes());
        compared = found;
        based = found.revision();
    }

    /** Takes what was compared, unless another version was proposed meanwhile. */
    public void take() {
        take.execute(getAgreement().code(), bytes(), based);
        notices.done("exchanges.done.copyTaken");
        Faces.redirect("/manage/exchanges/agreements/%s", getAgreement().code());
    }

    private byte[] bytes() {
        var text = Objects.requireNonNullElse(document, "").strip();
        if (text.isEmpty()) {
            throw new Invalid("document", "required");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a copy was compared, so that it can be taken. */
    public boolean isCompared() {
        return compared != null;
    }

    /** Whether the copy differs, so that it can be taken; when that is asked for, the form says what the page has shown. */
    public boolean isTakeable() {
        return compared == null
                ? "true".equals(Faces.getRequestParameter("differs"))
                : !getLines().isEmpty();
    }

    public List<DifferenceWords.Line> getLines() {
        var found = compared;
        return found == null ? List.of() : words.lines(getAgreement(), found.differences());
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }

    public @Nullable Integer getBased() {
        return based;
    }

    public void setBased(@Nullable Integer based) {
        this.based = based;
    }
}
