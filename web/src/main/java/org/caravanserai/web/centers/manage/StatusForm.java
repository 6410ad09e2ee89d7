package org.caravanserai.web.centers.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.centers.status.GrantCenterStatus;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Form for recording a status of a center for a period. */
@Named("centerStatusForm")
@RequestScoped
public class StatusForm {

    private final GrantCenterStatus grant;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Texts texts;

    private @Nullable String kind = StatusKind.TEACHING.name();

    private @Nullable String scheme;

    private @Nullable String grantedBy;

    private @Nullable String documentNumber;

    private @Nullable LocalDate from;

    private @Nullable LocalDate until;

    @Inject
    StatusForm(GrantCenterStatus grant, Notices notices, RequestParameters parameters, Texts texts) {
        this.grant = grant;
        this.notices = notices;
        this.parameters = parameters;
        this.texts = texts;
    }

    public void grant() {
        grant.execute(
                parameters.slug(),
                new GrantCenterStatus.Command(kind, scheme, grantedBy, documentNumber, text(from), text(until)));
        notices.done("centers.status.granted");
        Faces.redirect("/manage/centers/%s/dossier", parameters.slug().value());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(StatusKind.values())
                .map(each -> new SelectItem(each.name(), texts.of("centers.statusKind." + each)))
                .toList();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getScheme() {
        return scheme;
    }

    public void setScheme(@Nullable String scheme) {
        this.scheme = scheme;
    }

    public @Nullable String getGrantedBy() {
        return grantedBy;
    }

    public void setGrantedBy(@Nullable String grantedBy) {
        this.grantedBy = grantedBy;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
