package org.caravanserai.persistence.shared;

import java.util.List;

/**
 * The columns of an area's tables that refer to organizations. Each area with such columns contributes one bean; a test compares them
 * with the schema.
 */
public interface OrganizationReferences {

    /** References in the order in which they are moved. */
    List<OrganizationReference> references();

    /** What must not be the case when organizations are merged; asked before anything is moved. */
    default List<MergeRefusal> refusals() {
        return List.of();
    }
}
