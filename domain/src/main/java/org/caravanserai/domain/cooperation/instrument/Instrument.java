package org.caravanserai.domain.cooperation.instrument;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * A policy instrument with its signatories and articles. Its dates are those of its being in force.
 *
 * <p>It is registered while it is negotiated or at any later point; it is initialled, signed and comes into force. One with an end
 * runs out by its date. Otherwise it is denounced, or a later instrument takes its place. It holds its articles; an amendment or
 * accession is an instrument of its own that names it.
 */
@Entity
@Table(name = "cooperation_instrument")
@DiscriminatorValue("INSTRUMENT")
public class Instrument extends RegistryEntry implements Stateful {

    @Enumerated(EnumType.STRING)
    @Column(name = "instrument_kind")
    private InstrumentKind instrumentKind;

    @Enumerated(EnumType.STRING)
    private InstrumentState state;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @ElementCollection
    @CollectionTable(name = "cooperation_article", joinColumns = @JoinColumn(name = "instrument_id"))
    @OrderColumn(name = "position")
    private List<Article> articles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Instrument() {}

    /**
     * What only an instrument says.
     *
     * @param signedOn null until it is signed
     */
    public record Terms(InstrumentKind kind, @Nullable LocalDate signedOn, List<Article> articles) {}

    /**
     * @param state where it stands when it is registered
     * @throws Invalid each fault with its field
     */
    @SuppressWarnings("NullAway.Init")
    public Instrument(Slug slug, EntryFacts facts, Terms terms, InstrumentState state, Instant now) {
        super(slug, check(facts, terms, state), now);
        this.state = state;
        take(terms);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.INSTRUMENT;
    }

    /**
     * @throws Invalid each fault with its field
     */
    public void change(EntryFacts facts, Terms terms) {
        state(check(facts, terms, state));
        take(terms);
    }

    /**
     * @param day of the signature, the coming into force or the end; what was to end before it keeps its end
     * @throws Refused {@code instrument-state} when the state cannot follow
     * @throws Invalid {@code on} when the day does not fit the others; {@code state} when it recognizes no degrees and should
     */
    public void become(InstrumentState next, LocalDate day) {
        var step = state.become(next, "instrument-state");
        requireDay(next, day);
        var ends = endsOn();
        switch (next) {
            case SIGNED -> signedOn = day;
            case IN_FORCE -> beginOn(day);
            case DENOUNCED, REPLACED -> endOn(ends != null && ends.isBefore(day) ? ends : day);
            default -> {}
        }
        state = step;
    }

    private void requireDay(InstrumentState next, LocalDate day) {
        var begins = beginsOn();
        var ends = endsOn();
        var beforeSigned = next == InstrumentState.IN_FORCE && signedOn != null && day.isBefore(signedOn)
                || next == InstrumentState.SIGNED && begins != null && begins.isBefore(day);
        var beforeBegun = next == InstrumentState.IN_FORCE && ends != null && ends.isBefore(day)
                || next.isOver() && begins != null && day.isBefore(begins);
        new Invalid.Collector()
                .check(!beforeSigned, "on", "in-force-before-signed")
                .check(!beforeBegun, "on", "ends-before-it-begins")
                .check(
                        next != InstrumentState.IN_FORCE
                                || !instrumentKind.recognizesDegrees()
                                || aboutLevels(articles),
                        "state",
                        "no-level-recognized")
                .throwIfAny();
    }

    private static boolean aboutLevels(List<Article> articles) {
        return articles.stream().anyMatch(article -> article.level() != null);
    }

    private static boolean changesAnother(EntryFacts facts) {
        return facts.links().stream().anyMatch(link -> link.relation() == LinkRelation.CHANGES);
    }

    private void take(Terms terms) {
        instrumentKind = terms.kind();
        signedOn = terms.signedOn();
        articles = new ArrayList<>(terms.articles());
    }

    private static EntryFacts check(EntryFacts facts, Terms terms, InstrumentState state) {
        var signatories = facts.parties().stream()
                .filter(party -> party.role() == PartyRole.SIGNATORY)
                .count();
        var articles = terms.articles();
        var twice = IntStream.range(0, articles.size())
                .anyMatch(i -> articles.subList(0, i).stream().anyMatch(articles.get(i)::overlaps));
        var signedOn = terms.signedOn();
        var beginsOn = facts.beginsOn();
        new Invalid.Collector()
                .check(
                        signatories >= terms.kind().signatories(),
                        "parties",
                        "too-few-signatories",
                        terms.kind().signatories())
                .check(!twice, "articles", "level-twice")
                .check(!terms.kind().changesAnother() || changesAnother(facts), "links", "names-no-instrument")
                .check(!state.isSigned() || signedOn != null, "signedOn", "required")
                .check(!state.wasInForce() || beginsOn != null, "beginsOn", "required")
                .check(!state.isOver() || facts.endsOn() != null, "endsOn", "required")
                .check(
                        signedOn == null || beginsOn == null || !beginsOn.isBefore(signedOn),
                        "beginsOn",
                        "in-force-before-signed")
                .check(
                        !terms.kind().recognizesDegrees() || !state.wasInForce() || aboutLevels(terms.articles()),
                        "articles",
                        "no-level-recognized")
                .throwIfAny();
        return facts;
    }

    public InstrumentKind instrumentKind() {
        return instrumentKind;
    }

    @Override
    public InstrumentState state() {
        return state;
    }

    public @Nullable LocalDate signedOn() {
        return signedOn;
    }

    public List<Article> articles() {
        return List.copyOf(articles);
    }
}
