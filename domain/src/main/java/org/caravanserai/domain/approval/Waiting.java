package org.caravanserai.domain.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A thing of some area, or a change of an approved one, that waits for an authority, in the queue of all areas.
 *
 * @param subject kind of the thing, see {@link ApprovalSubject}
 * @param version of the thing, to notice changes in between
 * @param state name of its state
 * @param change whether a change of an approved thing waits, not the thing itself
 * @param link address of its dossier
 * @param facts what else the area tells about it, in the order in which it is shown
 */
public record Waiting(
        String subject,
        UUID id,
        long version,
        String slug,
        String state,
        LocalizedText title,
        Applicant applicant,
        Instant waitingSince,
        boolean change,
        String link,
        List<Fact> facts) {

    public Waiting {
        facts = List.copyOf(facts);
    }

    /** The organization that asks for the approval. */
    public record Applicant(String slug, LocalizedText name, Sector sector, boolean verified) {}

    /**
     * Something that the area tells about the thing.
     *
     * @param name as the API names it
     */
    public record Fact(String name, FieldValue value) {}

    /** The fact of this name and type, if the area tells it. */
    public <V extends FieldValue> Optional<V> fact(String name, Class<V> type) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::value)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
