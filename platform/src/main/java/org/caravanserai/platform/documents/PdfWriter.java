package org.caravanserai.platform.documents;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.caravanserai.platform.config.Picture;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/**
 * Makes a tagged PDF of XHTML and CSS, with embedded fonts and nothing fetched from elsewhere. The document names its language and
 * direction ({@code <html lang dir>}), has a {@code <title>} and a {@code <meta name="subject" content="…"/>}, and its images have
 * {@code alt}. Styles of its own come behind the common ones, which set A4, margins and fonts.
 */
@ApplicationScoped
public class PdfWriter {

    private static final String FAMILY = "Document Sans";
    private static final String PRODUCER = "Caravanserai";
    private static final String HAN_FAMILY = "Document Han";
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("<html[^>]*\\sdir=\"rtl\"");
    private static final Pattern ROW = Pattern.compile("(<tr[^>]*>)(.*?)(</tr>)", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<(th|td)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern TAG_OR_NUMBER =
            Pattern.compile("<title>[^<]*+|<[^<>]*+>|[\\d.,%+\u2212\u200e\u2066\u2069-]++");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Pictures of these types can be printed. */
    private static final Set<String> PRINTED = Set.of("image/png", "image/jpeg");

    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>");
    private static final Pattern LANGUAGE = Pattern.compile("<html[^>]*\\slang=\"([^\"]*)\"");

    private final DocumentFonts fonts;
    private final Settings settings;

    @Inject
    PdfWriter(DocumentFonts fonts, Settings settings) {
        this.fonts = fonts;
        this.settings = settings;
    }

    /** The PDF of a document. */
    public byte[] write(String xhtml) {
        try (var document = new PDDocument()) {
            return write(xhtml, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The number of pages of a document that was written. */
    public int pages(byte[] document) {
        try (var read = Loader.loadPDF(document)) {
            return read.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(String xhtml, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        boolean joined = DocumentFonts.joinsLetters(xhtml);
        builder.useFont(fonts.load(DocumentFonts.SANS, document, joined), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(fonts.load(DocumentFonts.SANS_BOLD, document, joined), FAMILY, BOLD, FontStyle.NORMAL, true);
        if (fonts.needsHan(xhtml)) {
            builder.useFont(
                    fonts.load(DocumentFonts.HAN, document, false), HAN_FAMILY, REGULAR, FontStyle.NORMAL, true);
        }
        for (var font : fonts.needed(xhtml)) {
            builder.useFont(font.file().toFile(), font.family(), REGULAR, FontStyle.NORMAL, true);
        }
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicReorderer());
        boolean rightToLeft = RIGHT_TO_LEFT.matcher(xhtml).find();
        builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address.startsWith("data:"), when);
        }
        var ordered = isolated(marked(xhtml));
        builder.withHtmlContent(styled(rightToLeft ? mirrored(ordered) : ordered, rightToLeft), null);
        var pdf = new ByteArrayOutputStream();
        builder.toStream(pdf).run();
        return pdf.toByteArray();
    }

    /** The document with the logo of the instance at the outer corner of its head, in the margin, so that nothing else moves. */
    private String marked(String xhtml) {
        var logo = settings.find(Setting.LOGO)
                .map(Picture::of)
                .filter(picture -> PRINTED.contains(picture.type()))
                .orElse(null);
        if (logo == null) {
            return xhtml;
        }
        var language = LANGUAGE.matcher(xhtml);
        var name = settings.texts(Setting.NAME).in(language.find() ? language.group(1) : "en");
        return BODY.matcher(xhtml)
                .replaceFirst(body -> Matcher.quoteReplacement(body.group()
                        + "<div class=\"instance-logo\"><img src=\"" + logo.address() + "\" alt=\""
                        + Markup.of(name.isEmpty() ? PRODUCER : name).xhtml() + "\"/></div>"));
    }

    /** The characters of a text that cannot be printed, each once: to be asked before a name is. */
    public List<String> unprintable(String text) {
        return fonts.missing(text);
    }

    /** The renderer puts the first cell of a row on the left whatever the direction, so the cells of each row are turned round. */
    static String mirrored(String xhtml) {
        return ROW.matcher(xhtml).replaceAll(row -> {
            var cells = CELL.matcher(row.group(2))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.reverse(cells);
            return Matcher.quoteReplacement(row.group(1) + String.join("", cells) + row.group(3));
        });
    }

    /** The fonts would print the marks that keep a sign at its number, so an element keeps it there instead. */
    static String isolated(String xhtml) {
        return TAG_OR_NUMBER.matcher(xhtml).replaceAll(found -> {
            var text = found.group();
            return Matcher.quoteReplacement(
                    text.startsWith("<") || text.indexOf('\u200e') < 0 && text.indexOf('\u2066') < 0
                            ? text
                            : "<bdi dir=\"ltr\">" + text.replaceAll("[\u200e\u2066\u2069]", "") + "</bdi>");
        });
    }

    private static String styled(String xhtml, boolean rightToLeft) {
        var corner = rightToLeft ? "left" : "right";
        var logo = xhtml.contains("class=\"instance-logo\"")
                ? "@page { @top-%1$s { content: element(instance-logo); text-align: %1$s; } } .instance-logo { text-align: %1$s; }"
                        .formatted(corner)
                : "";
        return xhtml.replaceFirst("<head>", "<head><style>" + Styles.TEXT + logo + "</style>");
    }

    /** Read when the first document is written. */
    private static final class Styles {

        static final String TEXT = read();

        private static String read() {
            try (var content = PdfWriter.class.getResourceAsStream("document.css")) {
                if (content == null) {
                    throw new IllegalStateException("document.css is missing");
                }
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
