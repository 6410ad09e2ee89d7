package org.caravanserai.domain.events.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.events.contribution.ContributionTrack;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Tags;

/**
 * What the organizer knows of a reviewer of an event: the tracks, and how many reviews the person takes. Who is a reviewer is said by the
 * role at the event; a reviewer of whom nothing is known takes {@value #USUAL_MOST} reviews of any track.
 */
@Entity
@Table(name = "committee_member")
public class CommitteeMember {

    /** How many reviews a reviewer takes of whom nothing is known. */
    public static final int USUAL_MOST = 10;

    public static final int MOST = 200;

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID event;

    @Column(name = "account_id")
    private UUID account;

    private Tags tracks;

    private int most;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CommitteeMember() {}

    /** A reviewer of whom nothing is known yet. */
    public CommitteeMember(UUID event, UUID account) {
        this.id = Ids.next();
        this.event = event;
        this.account = account;
        this.tracks = Tags.NONE;
        this.most = USUAL_MOST;
    }

    /**
     * @param known keys of tracks; none: whichever
     * @param takes how many reviews at the event
     * @throws Invalid {@code tracks}: {@code not-of-the-call}; {@code most}: {@code between}
     */
    public void describe(Tags known, int takes, ContributionTerms terms) {
        Set<String> keys = terms.tracks().stream().map(ContributionTrack::key).collect(Collectors.toUnmodifiableSet());
        new Invalid.Collector()
                .check(keys.containsAll(known.values()), "tracks", "not-of-the-call")
                .check(takes >= 0 && takes <= MOST, "most", "between", 0, MOST)
                .throwIfAny();
        tracks = known;
        most = takes;
    }

    public UUID event() {
        return event;
    }

    public UUID account() {
        return account;
    }

    public Tags tracks() {
        return tracks;
    }

    public int most() {
        return most;
    }

    public long version() {
        return version;
    }
}
