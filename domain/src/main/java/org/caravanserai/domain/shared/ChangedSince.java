package org.caravanserai.domain.shared;

import java.util.List;

/** The decision was made on a version that is no longer current (409); lists the changes since. */
public final class ChangedSince extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldDifference> differences;

    /**
     * @param differences from the version that was named to the present one; empty when that version is not known any more
     */
    public ChangedSince(List<FieldDifference> differences) {
        super("changed-since-seen");
        this.differences = List.copyOf(differences);
    }

    public List<FieldDifference> differences() {
        return differences;
    }
}
