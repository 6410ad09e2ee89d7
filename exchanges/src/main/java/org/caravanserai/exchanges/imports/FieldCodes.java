package org.caravanserai.exchanges.imports;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.IscedField;

/**
 * Fields of education as tables write them: a detailed code of ISCED-F 2013 anywhere in the text ({@code 0613-Software}), a broad or
 * narrow one at its beginning ({@code 071-Engineering}), which becomes "not further defined" ({@code 0710}), or a code of ISCED 1997.
 */
final class FieldCodes {

    private static final Pattern DETAILED = Pattern.compile("(?<!\\d)(0\\d{3}|10\\d{2})(?!\\d)");
    private static final Pattern NARROWER = Pattern.compile("^(0\\d|10)(\\d)?(?![\\d.])");
    private static final Pattern EARLIER = Pattern.compile("^([1-8]\\d{1,2})(?!\\d)");

    /** ISCED 1997 to ISCED-F 2013, after the correspondence of UNESCO (ISCED Fields of Education and Training 2013, appendix). */
    private static final Map<String, String> FROM_1997 = Map.ofEntries(
            Map.entry("14", "0110"),
            Map.entry("140", "0110"),
            Map.entry("142", "0111"),
            Map.entry("143", "0112"),
            Map.entry("144", "0113"),
            Map.entry("145", "0114"),
            Map.entry("146", "0114"),
            Map.entry("149", "0119"),
            Map.entry("21", "0210"),
            Map.entry("22", "0220"),
            Map.entry("222", "0231"),
            Map.entry("223", "0232"),
            Map.entry("31", "0310"),
            Map.entry("32", "0320"),
            Map.entry("34", "0410"),
            Map.entry("347", "0417"),
            Map.entry("38", "0421"),
            Map.entry("380", "0421"),
            Map.entry("42", "0510"),
            Map.entry("421", "0511"),
            Map.entry("422", "0521"),
            Map.entry("429", "0519"),
            Map.entry("44", "0530"),
            Map.entry("441", "0533"),
            Map.entry("442", "0531"),
            Map.entry("443", "0532"),
            Map.entry("46", "0540"),
            Map.entry("461", "0541"),
            Map.entry("462", "0542"),
            Map.entry("48", "0610"),
            Map.entry("481", "0613"),
            Map.entry("482", "0611"),
            Map.entry("52", "0710"),
            Map.entry("54", "0720"),
            Map.entry("58", "0730"),
            Map.entry("62", "0810"),
            Map.entry("620", "0810"),
            Map.entry("64", "0841"),
            Map.entry("72", "0910"),
            Map.entry("721", "0912"),
            Map.entry("723", "0913"),
            Map.entry("76", "0920"),
            Map.entry("81", "1010"),
            Map.entry("84", "1041"),
            Map.entry("85", "0520"),
            Map.entry("850", "0520"));

    private FieldCodes() {}

    /** Empty where the text names no field. */
    static Optional<IscedField> of(String text) {
        var plain = text.strip();
        var detailed = DETAILED.matcher(plain);
        if (detailed.find()) {
            return Optional.of(IscedField.of(detailed.group(1)));
        }
        var narrower = NARROWER.matcher(plain);
        if (narrower.find() && !narrower.group(1).equals("00")) {
            return Optional.of(IscedField.of((narrower.group() + "00").substring(0, 4)));
        }
        var earlier = EARLIER.matcher(plain);
        return earlier.find()
                ? Optional.ofNullable(FROM_1997.get(earlier.group(1))).map(IscedField::of)
                : Optional.empty();
    }
}
