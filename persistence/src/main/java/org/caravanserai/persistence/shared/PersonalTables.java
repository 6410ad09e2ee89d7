package org.caravanserai.persistence.shared;

import java.util.List;

/**
 * The tables of an area that tell something about people. Each area with such tables contributes one bean; a test compares them with the
 * schema.
 */
public interface PersonalTables {

    List<PersonalTable> tables();

    /**
     * Select statements of what history tells about the person: {@code subject} and {@code subject_id}, from {@code me} with {@code id} and
     * {@code email}.
     */
    default List<String> historySubjects() {
        return List.of();
    }
}
