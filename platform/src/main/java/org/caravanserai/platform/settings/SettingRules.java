package org.caravanserai.platform.settings;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.caravanserai.domain.settings.InterfaceColor;
import org.caravanserai.domain.shared.Characters;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.config.LocalizedTexts;
import org.caravanserai.platform.forms.Numbers;
import org.jspecify.annotations.Nullable;

/** What the kinds of settings refuse, and how their values are stored. */
final class SettingRules {

    private static final String VALUE = "value";
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg|webp);base64,([A-Za-z0-9+/]+={0,2})");
    private static final int KILOBYTE = 1024;
    private static final Tika TIKA = new Tika();

    private SettingRules() {}

    static @Nullable String read(SettingKind kind, String field, @Nullable Object written) {
        if (written == null) {
            return null;
        } else if (kind.look() == SettingKind.Look.TEXTS) {
            return texts(field, written, kind.most());
        }
        var text = written instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(written).strip();
        if (text.isEmpty()) {
            return null;
        }
        var faults = new Invalid.Collector().check(Characters.allUsable(text), field, "unusable-character");
        faults.throwIfAny();
        var stored = faults.value(own -> field, () -> kind.rule().checked(text));
        faults.throwIfAny();
        return stored;
    }

    private static @Nullable String texts(String field, Object written, int most) {
        if (!(written instanceof Map<?, ?> byLanguage)) {
            throw new Invalid(field, "not-an-object");
        }
        var texts = new LinkedHashMap<String, String>();
        byLanguage.forEach((tag, text) -> texts.put(String.valueOf(tag), Objects.toString(text, "")));
        var faults = new Invalid.Collector();
        texts.forEach((tag, text) -> faults.atMost(field + "." + tag, text.strip(), most)
                .check(Characters.allUsable(text), field + "." + tag, "unusable-character"));
        faults.throwIfAny();
        var localized = Invalid.below(field, () -> new LocalizedText(texts));
        return localized.isEmpty() ? null : LocalizedTexts.written(localized);
    }

    static SettingKind.Rule atMost(int most, SettingKind.Rule rule) {
        return written -> {
            new Invalid.Collector().atMost(VALUE, written, most).throwIfAny();
            return rule.checked(written);
        };
    }

    static String color(String written) {
        return new InterfaceColor(written).value();
    }

    static String email(String written) {
        return EmailAddress.of(written).value();
    }

    static String sender(String written) {
        try {
            var address = new InternetAddress(written, true);
            EmailAddress.of(address.getAddress());
            return written;
        } catch (AddressException wrong) {
            throw new Invalid(VALUE, "not-an-email-address", written);
        }
    }

    static String number(String written, int least, int most) {
        if (!written.matches("-?\\d{1,9}")) {
            throw new Invalid(VALUE, "not-a-whole-number");
        }
        int number = Numbers.decimal(VALUE, written).intValueExact();
        if (number < least || number > most) {
            throw new Invalid(VALUE, "between", least, most);
        }
        return String.valueOf(number);
    }

    /** Codes of countries and regions; {@code -} for none. */
    static String countries(String written) {
        if (written.equals("-")) {
            return written;
        }
        return Stream.of(written.split("[\\s,]+"))
                .map(code -> CountryCode.of(code).value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    static String onOff(String written) {
        return switch (written) {
            case "true", "on" -> "on";
            case "false", "off" -> "off";
            default -> throw new Invalid(VALUE, "not-true-or-false");
        };
    }

    static boolean isOn(String stored) {
        return stored.equals("on") || stored.equals("true");
    }

    static String oneOf(String written, List<String> options) {
        return OneOf.word(VALUE, written, options);
    }

    static String someOf(String written, List<String> options) {
        var chosen = Arrays.stream(written.split(",", -1)).map(String::strip).toList();
        chosen.forEach(each -> oneOf(each, options));
        return options.stream().filter(chosen::contains).collect(Collectors.joining(","));
    }

    static String picture(String written, int kilobytes) {
        var parts = PICTURE.matcher(written);
        if (!parts.matches()) {
            throw new Invalid(VALUE, "not-a-picture");
        }
        var content = Base64.getDecoder().decode(parts.group(2));
        if (content.length > kilobytes * KILOBYTE) {
            throw new Invalid(VALUE, "picture-too-large", kilobytes);
        }
        if (!TIKA.detect(content).equals("image/" + parts.group(1))) {
            throw new Invalid(VALUE, "not-a-picture");
        }
        return written;
    }

    /** The address of the scheme {@code data} for a file, of the type that its content is of. */
    static String pictureOf(byte[] content) {
        return "data:" + TIKA.detect(content) + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
