package org.caravanserai.domain.cooperation.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Stateful;
import org.caravanserai.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that a person makes, and the public answer to it.
 *
 * <p>Anybody with an account submits it; only the author and the authority see it then. The authority does not admit it, with a
 * reason, or admits it and promises an answer by a day: from then on it is public. It ends adopted or declined, with the answer,
 * or withdrawn by its author. What it led to, such as a project, is added afterwards.
 */
@Entity
@Table(name = "cooperation_proposal")
@SuppressWarnings("UnusedVariable") // some columns are only read by lists
public class Proposal implements Stateful {

    public static final int MAX_TITLE = 200;
    public static final int MAX_BODY = 10_000;
    private static final Pattern EVENT = Pattern.compile("[a-z0-9-]{2,80}");

    @Id
    private UUID id;

    private String code;

    @Column(name = "account_id")
    private UUID account;

    private boolean named;

    private String title;

    private String body;

    private LanguageTag language;

    @Enumerated(EnumType.STRING)
    private ProposalTopic topic;

    private @Nullable CountryCode country;

    private @Nullable String event;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "answer_due")
    private @Nullable LocalDate answerBy;

    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "cooperation_proposal_outcome", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<ProposalOutcome> outcomes = new ArrayList<>();

    @jakarta.persistence.Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    /**
     * What the author enters.
     *
     * @param language of title and text
     * @param country that it concerns; null: none in particular
     * @param event slug of the event that it comes from; null: from none
     * @param named whether the author's name is shown with it
     */
    public record Draft(
            String title,
            String text,
            LanguageTag language,
            ProposalTopic topic,
            @Nullable CountryCode country,
            @Nullable String event,
            boolean named) {

        public Draft {
            var faults = new Invalid.Collector();
            title = faults.needed("title", title, MAX_TITLE);
            text = faults.needed("text", text, MAX_BODY);
            event = ShortText.written(event);
            faults.check(
                            event == null || EVENT.matcher(event).matches(),
                            "event",
                            "not-a-reference",
                            String.valueOf(event))
                    .throwIfAny();
        }
    }

    @SuppressWarnings("NullAway.Init")
    public Proposal(UUID account, Draft draft, Instant now) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.account = account;
        this.title = draft.title();
        this.body = draft.text();
        this.language = draft.language();
        this.topic = draft.topic();
        this.country = draft.country();
        this.event = draft.event();
        this.named = draft.named();
        this.state = ProposalState.SUBMITTED;
        this.madeAt = now;
    }

    /**
     * Publishes the proposal with the promised day of the answer.
     *
     * @param by the last day for the answer, after today
     * @throws Refused {@code proposal-state}
     * @throws Invalid {@code answerBy} not after today
     */
    public void admit(LocalDate by, LocalDate today) {
        if (!by.isAfter(today)) {
            throw new Invalid("answerBy", "not-in-future");
        }
        become(ProposalState.UNDER_REVIEW);
        answerBy = by;
    }

    /**
     * @throws Refused {@code proposal-state}
     */
    public void refuseAdmission(String reason, Instant now) {
        become(ProposalState.NOT_ADMITTED);
        answer = reason;
        answeredAt = now;
    }

    /**
     * The public answer.
     *
     * @throws Refused {@code proposal-state}
     * @throws Invalid without a text, or with one that is too long
     */
    public void answer(boolean adopted, String text, Instant now) {
        var words = ShortText.needed("answer", text, MAX_BODY);
        become(adopted ? ProposalState.ADOPTED : ProposalState.DECLINED);
        answer = words;
        answeredAt = now;
    }

    /**
     * @throws Refused {@code proposal-state} when it has been answered
     */
    public void withdraw() {
        become(ProposalState.WITHDRAWN);
    }

    /**
     * Links an outcome of the proposal.
     *
     * @throws Refused {@code proposal-state} unless it was adopted
     */
    public void ledTo(ProposalOutcome outcome) {
        ProposalStep.LINK_OUTCOME.require(state);
        outcomes.removeIf(
                known -> known.target() == outcome.target() && known.reference().equals(outcome.reference()));
        outcomes.add(outcome);
    }

    /**
     * @param read the version that was decided on; null: any version
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile}
     */
    public void requireVersion(@Nullable Long read) {
        Version.require(read, version);
    }

    private void become(ProposalState next) {
        state = state.become(next, "proposal-state");
    }

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID account() {
        return account;
    }

    public String title() {
        return title;
    }

    public LanguageTag language() {
        return language;
    }

    @Override
    public ProposalState state() {
        return state;
    }

    public @Nullable LocalDate answerBy() {
        return answerBy;
    }

    public @Nullable String answer() {
        return answer;
    }

    public List<ProposalOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    public long version() {
        return version;
    }
}
