package org.caravanserai.platform.settings;

import java.util.List;
import java.util.Map;
import org.caravanserai.platform.config.LocalizedTexts;
import org.caravanserai.platform.forms.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What values a setting has.
 *
 * @param look the field in which it is changed
 * @param least smallest number; 0 for others
 * @param most largest number, or most characters of a text
 * @param options what there is to choose from; empty where anything may be written
 * @param rule takes what was written apart, and puts it as it is stored
 */
public record SettingKind(Look look, int least, int most, List<String> options, Rule rule) {

    /** How it looks on a page and in JSON. */
    public enum Look {
        LINE,
        AREA,
        TEXTS,
        COLOR,
        NUMBER,
        SWITCH,
        CHOICE,
        CHOICES,
        PICTURE
    }

    /** What is refused of a value. */
    @FunctionalInterface
    public interface Rule {

        /**
         * The value as it is stored.
         *
         * @throws org.caravanserai.domain.shared.Invalid whatever its field is called
         */
        String checked(String written);
    }

    public SettingKind {
        options = List.copyOf(options);
    }

    public static SettingKind line(int most) {
        return line(most, written -> written);
    }

    public static SettingKind line(int most, Rule rule) {
        return new SettingKind(Look.LINE, 0, most, List.of(), SettingRules.atMost(most, rule));
    }

    public static SettingKind area(int most, Rule rule) {
        return new SettingKind(Look.AREA, 0, most, List.of(), SettingRules.atMost(most, rule));
    }

    /** A text of a line in several languages. */
    public static SettingKind names(int most) {
        return new SettingKind(Look.TEXTS, 1, most, List.of(), written -> written);
    }

    /** A text of many lines in several languages. */
    public static SettingKind texts(int most) {
        return new SettingKind(Look.TEXTS, 2, most, List.of(), written -> written);
    }

    public static SettingKind color() {
        return new SettingKind(Look.COLOR, 0, 7, List.of(), SettingRules::color);
    }

    public static SettingKind email() {
        return line(254, SettingRules::email);
    }

    /** An address with the name before it. */
    public static SettingKind sender() {
        return line(320, SettingRules::sender);
    }

    public static SettingKind number(int least, int most) {
        return new SettingKind(
                Look.NUMBER, least, most, List.of(), written -> SettingRules.number(written, least, most));
    }

    /** {@code on} or {@code off}. */
    public static SettingKind onOff() {
        return new SettingKind(Look.SWITCH, 0, 5, List.of(), SettingRules::onOff);
    }

    public static SettingKind oneOf(List<String> options) {
        return new SettingKind(Look.CHOICE, 0, 100, options, written -> SettingRules.oneOf(written, options));
    }

    /** One or more of these; stored with commas between them, in this order. */
    public static SettingKind someOf(List<String> options) {
        return new SettingKind(Look.CHOICES, 0, 1000, options, written -> SettingRules.someOf(written, options));
    }

    /** A small picture, as an address of the scheme {@code data}. */
    public static SettingKind picture(int kilobytes) {
        return new SettingKind(
                Look.PICTURE, 0, kilobytes, List.of(), written -> SettingRules.picture(written, kilobytes));
    }

    /** A file as a {@link #picture} is written: its type is what its content says, whatever its name is. */
    public static String pictureOf(byte[] content) {
        return SettingRules.pictureOf(content);
    }

    /**
     * What was written, as it is stored; null where nothing is written.
     *
     * @param field its path, by which faults are named
     * @throws org.caravanserai.domain.shared.Invalid
     */
    @Nullable
    String read(String field, @Nullable Object written) {
        return SettingRules.read(this, field, written);
    }

    /** A stored value as fields and JSON have it: a truth, a number, a list, a map by language, or a text. */
    public @Nullable Object shown(@Nullable String stored) {
        if (stored == null) {
            return look == Look.TEXTS ? Map.of() : look == Look.CHOICES ? List.of() : null;
        }
        return switch (look) {
            case TEXTS -> LocalizedTexts.read(stored).texts();
            case NUMBER -> Numbers.decimal("value", stored);
            case SWITCH -> SettingRules.isOn(stored);
            case CHOICES -> List.of(stored.split(",", -1));
            default -> stored;
        };
    }
}
