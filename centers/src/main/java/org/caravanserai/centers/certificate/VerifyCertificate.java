package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.DocumentStep;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Anybody asks whether a certificate is genuine and what it says; the name is masked for people who do not know the holder. */
@UseCase
@Public
public class VerifyCertificate {

    private final IssuedDocuments documents;
    private final Certificates certificates;
    private final Centers centers;
    private final CenterStaff staff;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public VerifyCertificate(
            IssuedDocuments documents,
            Certificates certificates,
            Centers centers,
            CenterStaff staff,
            CurrentCaller caller,
            Clock clock) {
        this.documents = documents;
        this.certificates = certificates;
        this.centers = centers;
        this.staff = staff;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param holder masked unless the caller is the holder or knows the holder
     * @param center address of the center
     * @param possible what the caller can do with it; nothing unless the caller decides on results there
     */
    public record Verified(
            IssuedDocument document,
            DocumentState state,
            String holder,
            Certificate certificate,
            Slug center,
            Set<DocumentStep> possible) {}

    /**
     * Counts the look-up, unless it is by the holder or by who decides on results there.
     *
     * @param code with or without hyphens
     * @param holder the holder's code or whole name; null or anything else: the name stays masked
     * @throws NotFound when there is no such certificate
     */
    public Verified execute(String code, @Nullable String holder) {
        var document = documents.byCode(PublicCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
        var certificate = certificates.byDocument(document.id()).orElseThrow(() -> new NotFound("not-found"));
        boolean own = document.holder().is(caller.get());
        boolean known = own || holder != null && document.holder().isKnownBy(holder);
        var center = centers.byId(certificate.center()).orElseThrow();
        boolean examines = staff.may(Permission.DECIDE_RESULTS, center);
        if (!own && !examines) {
            documents.lookedUp(document.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
        var state = document.state(clock.instant());
        return new Verified(
                document,
                state,
                known ? document.holder().name() : document.holder().masked(),
                certificate,
                center.slug(),
                examines ? Step.possible(DocumentStep.class, state) : Set.of());
    }
}
