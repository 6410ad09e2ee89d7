package org.caravanserai.schedule;

import java.util.Map;

/** The position in the source of the field being read. */
@FunctionalInterface
interface SourcePlace {

    String of(String field);

    /** The place of an item of a list in the object. */
    default SourcePlace item(String field, int index) {
        return within -> of(field) + " [" + index + "]" + (within.isEmpty() ? "" : " " + within);
    }

    static SourcePlace pointer(String pointer) {
        return new Pointer(pointer);
    }

    static SourcePlace lines(Map<String, String> lines, String otherwise) {
        return field -> lines.getOrDefault(field, otherwise) + (field.isEmpty() ? "" : " (" + field + ")");
    }

    /** A JSON pointer (RFC 6901). */
    record Pointer(String pointer) implements SourcePlace {

        @Override
        public String of(String field) {
            return field.isEmpty()
                    ? pointer
                    : pointer + "/" + field.replace("~", "~0").replace("/", "~1");
        }

        @Override
        public SourcePlace item(String field, int index) {
            return new Pointer(of(field) + "/" + index);
        }
    }
}
