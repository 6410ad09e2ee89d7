package org.caravanserai.domain.cooperation.alliance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/** A joint activity of members of an alliance. */
@Entity
@Table(name = "cooperation_activity")
@SuppressWarnings("UnusedVariable") // read by lists only
public class AllianceActivity {

    @Id
    private UUID id;

    @Column(name = "alliance_id")
    private UUID alliance;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private LocalizedText title;

    @ElementCollection
    @CollectionTable(name = "cooperation_activity_participant", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    private List<ActivityParticipant> participants = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AllianceActivity() {}

    /**
     * @param participants members on the day, one or more
     * @throws Invalid without a title, without participants, with one of them twice
     */
    public AllianceActivity(Alliance alliance, LocalDate heldOn, LocalizedText title, List<UUID> participants) {
        new Invalid.Collector()
                .check(!title.isEmpty(), "title", "required")
                .check(!participants.isEmpty(), "participants", "required")
                .check(participants.stream().distinct().count() == participants.size(), "participants", "keys-twice")
                .throwIfAny();
        alliance.requireMembers(participants, heldOn);
        this.id = Ids.next();
        this.alliance = alliance.id();
        this.heldOn = heldOn;
        this.title = title;
        participants.forEach(participant -> this.participants.add(new ActivityParticipant(participant)));
    }

    public UUID id() {
        return id;
    }

    public List<UUID> participants() {
        return participants.stream().map(ActivityParticipant::organization).toList();
    }
}
