package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * A reference that an applicant requests from a referee. The referee needs no account: a link that works once gives access to the
 * request until the deadline. The text is for those who select, not for the applicant.
 *
 * <p>Each step that {@link ReferenceState} does not allow is {@link Refused} as {@code reference-state}, with both states; a step
 * of the referee after the end as {@code reference-over}.
 */
@Entity
@Table(name = "exchange_reference")
public class Reference {

    public static final int LONGEST_TEXT = 20_000;

    /** How long its link tells the referee that it was answered. */
    public static final Duration SHOWN_AFTER_ANSWER = Duration.ofDays(30);

    /** How long an applicant must wait before a first reminder to a referee and between reminders. */
    public static final Duration BETWEEN_REMINDERS = Duration.ofDays(2);

    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    private String code;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "referee_name")
    private String name;

    private EmailAddress email;

    private String relation;

    private LanguageTag language;

    @Enumerated(EnumType.STRING)
    private ReferenceState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable String text;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Reference() {}

    /**
     * @param name of the referee
     * @param relation how the referee knows the applicant
     * @param language in which the referee is written to
     * @param expiresAt until when the reference can be given
     * @throws Invalid {@code required}, {@code text-too-long} with the field
     */
    public Reference(
            UUID application,
            String name,
            EmailAddress email,
            String relation,
            LanguageTag language,
            Instant expiresAt,
            Instant now) {
        var faults = new Invalid.Collector();
        this.name = faults.needed("name", name, LONGEST_NAME);
        this.relation = faults.needed("relation", relation, LONGEST_NAME);
        faults.throwIfAny();
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.application = application;
        this.email = email;
        this.language = language;
        this.state = ReferenceState.REQUESTED;
        this.requestedAt = now;
        this.expiresAt = expiresAt;
    }

    /** Whether the referee can still answer. */
    public boolean isOpen(Instant now) {
        return state == ReferenceState.REQUESTED && time().isOpen(now);
    }

    /** Whether its link shows it: until it is answered, and some time after that. */
    public boolean isShown(Instant now) {
        return isOpen(now)
                || (state == ReferenceState.GIVEN || state == ReferenceState.DECLINED)
                        && answeredAt != null
                        && new Window(null, answeredAt.plus(SHOWN_AFTER_ANSWER)).isOpen(now);
    }

    /** What decides on what can be done with it now. */
    public ReferenceStep.Standing standing(Instant now) {
        var last = remindedAt == null ? requestedAt : remindedAt;
        return new ReferenceStep.Standing(
                state,
                time().phase(now) == Window.Phase.OVER,
                new Window(null, last.plus(BETWEEN_REMINDERS)).isOpen(now));
    }

    /** In which it can be given. */
    private Window time() {
        return new Window(null, expiresAt);
    }

    /**
     * Records the text of the reference; possible once.
     *
     * @param written null when it comes as a file
     * @throws Invalid {@code required}, {@code text-too-long} for {@code text}
     */
    public void give(@Nullable String written, Instant now) {
        var said = written == null ? null : ShortText.needed("text", written, LONGEST_TEXT);
        ReferenceStep.GIVE.require(standing(now));
        become(ReferenceState.GIVEN);
        answeredAt = now;
        text = said;
    }

    /** The referee does not write one. */
    public void decline(Instant now) {
        ReferenceStep.DECLINE.require(standing(now));
        become(ReferenceState.DECLINED);
        answeredAt = now;
    }

    /** The applicant takes the request back: the link opens nothing from now on. */
    public void withdraw() {
        become(ReferenceState.WITHDRAWN);
    }

    /**
     * The applicant reminds the referee.
     *
     * @throws Refused {@code reference-over}; {@code reminded-recently} within {@link #BETWEEN_REMINDERS} of the request or the
     *     last reminder
     */
    public void remind(Instant now) {
        ReferenceStep.REMIND.require(standing(now));
        remindedAt = now;
    }

    private void become(ReferenceState next) {
        state = state.become(next, "reference-state");
    }

    public UUID id() {
        return id;
    }

    /** The code that people see; the link also contains a signature. */
    public String code() {
        return code;
    }

    public UUID application() {
        return application;
    }

    /** Name of the referee. */
    public String name() {
        return name;
    }

    public EmailAddress email() {
        return email;
    }

    public String relation() {
        return relation;
    }

    public LanguageTag language() {
        return language;
    }

    public ReferenceState state() {
        return state;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was given or declined. */
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Null when it came as a file, or has not come. */
    public @Nullable String text() {
        return text;
    }
}
