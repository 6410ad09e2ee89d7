package org.caravanserai.domain.centers.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A certificate of a completed course. What it says is never changed; a corrected one supersedes it. */
@Entity
@Table(name = "center_certificate")
public class Certificate {

    @Id
    private UUID id;

    private String code;

    @Column(name = "enrolment_id")
    private UUID enrolment;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "center_id")
    private UUID center;

    @Column(name = "class_id")
    private UUID ofClass;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(name = "holder_name")
    private String holder;

    @Column(name = "course_title")
    private LocalizedText course;

    @Column(name = "center_name")
    private LocalizedText centerName;

    private LanguageTag language;

    private String scheme;

    @Column(name = "scheme_version")
    private String schemeVersion;

    private String level;

    private int hours;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private String credential;

    private @Nullable UUID supersedes;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private @Nullable String reason;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    /**
     * @param code its number with a check digit
     * @param credential the same facts as a signed credential
     * @param before the certificate that it replaces; null for the first
     */
    @SuppressWarnings("NullAway.Init")
    public Certificate(
            UUID id,
            String code,
            Enrolment enrolment,
            CourseClass ofClass,
            CertificateFacts facts,
            String credential,
            @Nullable Certificate before,
            Instant now) {
        this.id = id;
        this.code = code;
        this.enrolment = enrolment.id();
        this.account = enrolment.learner().account();
        this.center = ofClass.center();
        this.ofClass = ofClass.id();
        this.state = CertificateState.ISSUED;
        this.holder = facts.holder();
        this.course = facts.course();
        this.centerName = facts.center();
        this.language = facts.language();
        this.scheme = facts.scheme();
        this.schemeVersion = facts.schemeVersion();
        this.level = facts.level();
        this.hours = facts.hours();
        this.firstDay = facts.firstDay();
        this.lastDay = facts.lastDay();
        this.issuedOn = facts.issuedOn();
        this.validUntil = facts.validUntil();
        this.credential = credential;
        this.supersedes = before == null ? null : before.id;
        this.issuedAt = now;
    }

    /**
     * Another one is issued in its place.
     *
     * @throws Refused {@code certificate-state} when it no longer counts
     */
    public void supersede(String why, LocalDate today) {
        end(CertificateState.SUPERSEDED, why, today);
    }

    /**
     * It no longer counts.
     *
     * @throws Refused {@code certificate-state} when it did not count any more
     */
    public void revoke(String why, LocalDate today) {
        end(CertificateState.REVOKED, why, today);
    }

    private void end(CertificateState next, String why, LocalDate today) {
        if (state != CertificateState.ISSUED) {
            throw new Refused("certificate-state", state, next);
        }
        state = next;
        reason = why;
        endedOn = today;
    }

    /** What it is on this day. */
    public CertificateState state(LocalDate today) {
        boolean over = validUntil != null && today.isAfter(validUntil);
        return state == CertificateState.ISSUED && over ? CertificateState.EXPIRED : state;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID enrolment() {
        return enrolment;
    }

    public UUID account() {
        return account;
    }

    public UUID center() {
        return center;
    }

    public UUID ofClass() {
        return ofClass;
    }

    public CertificateFacts facts() {
        return new CertificateFacts(
                holder,
                course,
                centerName,
                language,
                scheme,
                schemeVersion,
                level,
                hours,
                firstDay,
                lastDay,
                issuedOn,
                validUntil);
    }

    /** Open Badges 3.0 as a verifiable credential, a compact JWS. */
    public String credential() {
        return credential;
    }

    public @Nullable UUID supersedes() {
        return supersedes;
    }

    /** The day on which it was superseded or revoked. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Why it was superseded or revoked. */
    public @Nullable String reason() {
        return reason;
    }
}
