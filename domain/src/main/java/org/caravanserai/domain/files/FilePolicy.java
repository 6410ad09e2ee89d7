package org.caravanserai.domain.files;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be attached at a place.
 *
 * @param mostBytes of one file
 * @param mostFiles at the place
 * @param personal whether the files are those of the person who attached them and go with the account; otherwise they belong to the thing
 */
public record FilePolicy(Set<FileType> types, long mostBytes, int mostFiles, boolean personal) {

    public static final long MEGABYTE = 1 << 20;

    public FilePolicy {
        types = Set.copyOf(types);
    }

    /** Policy for ordinary files of a record, for example a signed agreement. */
    public static FilePolicy of(int megabytes, int mostFiles, FileType... types) {
        return new FilePolicy(Set.of(types), megabytes * MEGABYTE, mostFiles, false);
    }

    /** Policy for personal files, for example an applicant's certificate. */
    public static FilePolicy personal(int megabytes, int mostFiles, FileType... types) {
        return new FilePolicy(Set.of(types), megabytes * MEGABYTE, mostFiles, true);
    }

    /** The usual endings of the types, in a fixed order. */
    public List<String> endings() {
        return Stream.of(FileType.values())
                .filter(types::contains)
                .flatMap(type -> type.endings().stream().sorted())
                .toList();
    }
}
