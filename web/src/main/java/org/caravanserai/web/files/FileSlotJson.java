package org.caravanserai.web.files;

import java.util.List;
import org.caravanserai.platform.files.FileSlot;

/**
 * The files at a place and what may be attached there.
 *
 * @param items the oldest first
 * @param types endings of names that are taken
 * @param mostBytes of one file
 * @param mostFiles at the place
 * @param mayChange whether the caller may attach and delete files
 */
public record FileSlotJson(List<FileJson> items, List<String> types, long mostBytes, int mostFiles, boolean mayChange) {

    public static FileSlotJson of(FileSlot slot) {
        return new FileSlotJson(
                slot.files().stream().map(FileJson::of).toList(),
                slot.policy().endings(),
                slot.policy().mostBytes(),
                slot.policy().mostFiles(),
                slot.mayChange());
    }
}
