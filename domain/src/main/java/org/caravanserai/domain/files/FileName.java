package org.caravanserai.domain.files;

import java.text.Normalizer;

/** Names of files as people send them, made safe to show and to save under. */
public final class FileName {

    public static final int MAX_LENGTH = 150;

    private FileName() {}

    /**
     * The last part of a path, without controls, marks of direction and characters that some system does not take; shortened before its
     * ending. Empty when nothing is left.
     */
    public static String tidy(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+", "")
                .replaceAll("[<>:\"|?*]+", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[.\\s]++|(?<![.\\s])[.\\s]++$", "");
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > name.length() - 10 ? name.substring(dot) : "";
        int end = MAX_LENGTH - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
