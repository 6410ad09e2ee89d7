package org.caravanserai.domain.cooperation.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.WebAddresses;

/** A connection to something else, here or in another area, which is named and not looked into. */
@Embeddable
public class EntryLink {

    private static final int LONGEST_ADDRESS = 500;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]{2,80}");

    @Enumerated(EnumType.STRING)
    private LinkRelation relation;

    @Enumerated(EnumType.STRING)
    private LinkTarget target;

    private String reference;

    private LocalizedText label;

    @SuppressWarnings("NullAway.Init")
    protected EntryLink() {}

    /**
     * @param reference a slug, a code or an address, as the target says
     * @param label what people read; empty: the reference
     * @throws Invalid {@code not-a-reference}; {@code changes-an-instrument} when a change leads to anything but a record
     */
    public EntryLink(LinkRelation relation, LinkTarget target, String reference, LocalizedText label) {
        this.relation = relation;
        this.target = target;
        this.reference = reference.strip();
        this.label = label;
        if (relation == LinkRelation.CHANGES && target != LinkTarget.ENTRY) {
            throw new Invalid("target", "changes-an-instrument");
        }
        var readable = target == LinkTarget.PAGE
                ? WebAddresses.isOne(this.reference, LONGEST_ADDRESS)
                : WORD.matcher(this.reference).matches();
        if (!readable) {
            throw new Invalid("reference", "not-a-reference", reference);
        }
    }

    /** Whether the other one leads to the same thing, in whatever relation. */
    public boolean leadsWhere(EntryLink other) {
        return target == other.target && reference.equals(other.reference);
    }

    public LinkRelation relation() {
        return relation;
    }

    public LinkTarget target() {
        return target;
    }

    public String reference() {
        return reference;
    }

    public LocalizedText label() {
        return label;
    }
}
