// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtstyles.h"

#include <utility>

namespace {

using Attributes = std::initializer_list<std::pair<const char *, const char *>>;

struct ParagraphStyle
{
    const char *name, *parent;
    Attributes paragraph, text;
};

void element(QXmlStreamWriter &xml, const char *name, Attributes attributes)
{
    xml.writeEmptyElement(odf(name));
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(odf(key), odf(value));
}

// "9.5pt" or "4mm" made smaller.
QString sizeOf(const char *value, double scale)
{
    const QString text = odf(value);
    const qsizetype unit = text.size() - 2;
    return scale == 1 ? text : QString(QString::number(text.left(unit).toDouble() * scale, 'f', 2) + text.mid(unit));
}

// Sizes count for Latin and for Japanese text each.
void textProperties(QXmlStreamWriter &xml, Attributes attributes, double scale = 1)
{
    xml.writeEmptyElement(odf("style:text-properties"));
    for (const auto &[key, value] : attributes) {
        const QString name = odf(key);
        const QString scaled = name == odf("fo:font-size") ? sizeOf(value, scale) : odf(value);
        xml.writeAttribute(name, scaled);
        if (name == odf("fo:font-size") || name == odf("fo:font-weight"))
            xml.writeAttribute(QString(name).replace(odf("fo:"), odf("style:")) + odf("-asian"), scaled);
    }
}

void paragraphStyle(QXmlStreamWriter &xml, const ParagraphStyle &style, double scale)
{
    xml.writeStartElement(odf("style:style"));
    xml.writeAttribute(odf("style:name"), odf(style.name));
    xml.writeAttribute(odf("style:family"), odf("paragraph"));
    if (const QString name = odf(style.name); name.startsWith(odf("Heading_20_"))) { // as word processors know them
        xml.writeAttribute(odf("style:display-name"), odf("Heading ") + name.last(1));
        xml.writeAttribute(odf("style:default-outline-level"), name.last(1));
    }
    if (style.parent)
        xml.writeAttribute(odf("style:parent-style-name"), odf(style.parent));
    xml.writeEmptyElement(odf("style:paragraph-properties"));
    for (const auto &[key, value] : style.paragraph)
        xml.writeAttribute(odf(key), odf(key).startsWith(odf("fo:margin")) ? sizeOf(value, scale) : odf(value));
    textProperties(xml, style.text, scale);
    xml.writeEndElement();
}

void defaultStyle(QXmlStreamWriter &xml, Language language, double scale)
{
    const bool japanese = language == Language::Japanese;
    const QString font = japanese ? odf("BIZ UDGothic") : odf("BIZ UDPGothic");
    xml.writeStartElement(odf("style:default-style"));
    xml.writeAttribute(odf("style:family"), odf("paragraph"));
    xml.writeEmptyElement(odf("style:text-properties"));
    xml.writeAttribute(odf("style:font-name"), font);
    xml.writeAttribute(odf("style:font-name-asian"), font);
    for (const char *key : {"fo:font-size", "style:font-size-asian"})
        xml.writeAttribute(odf(key), sizeOf("9.5pt", scale));
    xml.writeAttribute(odf("fo:language"), odf("en"));
    xml.writeAttribute(odf("fo:country"), odf("GB"));
    xml.writeAttribute(odf("style:language-asian"), odf("ja"));
    xml.writeAttribute(odf("style:country-asian"), odf("JP"));
    xml.writeEndElement();
}

void paragraphStyles(QXmlStreamWriter &xml, double scale)
{
    const char *grey = "#464646";
    for (const ParagraphStyle &style : {
             ParagraphStyle{"Standard", nullptr, {{"fo:margin-bottom", "1.5mm"}, {"fo:line-height", "140%"}}, {}},
             ParagraphStyle{"Title", "Standard", {{"fo:margin-bottom", "1mm"}}, {{"fo:font-size", "17pt"}, {"fo:font-weight", "bold"}}},
             ParagraphStyle{"Chapter",
                            "Standard",
                            {{"fo:margin-top", "8mm"}, {"fo:keep-with-next", "always"}},
                            {{"fo:font-size", "16pt"}, {"fo:font-weight", "bold"}}},
             ParagraphStyle{"CoverAbove", "Standard", {{"fo:margin-top", "30mm"}}, {{"fo:font-size", "14pt"}}},
             ParagraphStyle{"CoverBelow", "Standard", {{"fo:margin-top", "6mm"}, {"fo:margin-bottom", "12mm"}}, {{"fo:font-size", "18pt"}}},
             ParagraphStyle{"Figure", "Cell", {}, {{"fo:font-size", "22pt"}, {"fo:font-weight", "bold"}}},
             ParagraphStyle{"Heading_20_2",
                            "Standard",
                            {{"fo:margin-top", "4mm"}, {"fo:keep-with-next", "always"}},
                            {{"fo:font-size", "12pt"}, {"fo:font-weight", "bold"}}},
             ParagraphStyle{"Heading_20_3",
                            "Standard",
                            {{"fo:margin-top", "2mm"}, {"fo:keep-with-next", "always"}},
                            {{"fo:font-size", "10pt"}, {"fo:font-weight", "bold"}}},
             ParagraphStyle{"LetterTitle",
                            "Title",
                            {{"fo:margin-top", "4mm"}, {"fo:margin-bottom", "3mm"}, {"fo:text-align", "center"}},
                            {{"fo:font-size", "14pt"}}},
             ParagraphStyle{"Small", "Standard", {}, {{"fo:font-size", "8pt"}, {"fo:color", grey}}},
             ParagraphStyle{"Right", "Standard", {{"fo:text-align", "end"}}, {}},
             ParagraphStyle{"Cell", nullptr, {{"fo:line-height", "130%"}}, {{"fo:font-size", "8pt"}}},
             ParagraphStyle{"CellRight", "Cell", {{"fo:text-align", "end"}}, {}},
             ParagraphStyle{"CellBold", "Cell", {}, {{"fo:font-weight", "bold"}}},
             ParagraphStyle{"CellNote", "Cell", {}, {{"fo:font-size", "7pt"}, {"fo:color", grey}}},
             ParagraphStyle{"CellNoteRight", "CellNote", {{"fo:text-align", "end"}}, {}},
             ParagraphStyle{"Label", "Cell", {}, {{"fo:font-size", "9pt"}, {"fo:color", grey}}},
             ParagraphStyle{"Value", "Cell", {}, {{"fo:font-size", "9pt"}}},
             ParagraphStyle{"Stamp", "Cell", {{"fo:text-align", "center"}}, {}},
             ParagraphStyle{"PageBreak", "Standard", {{"fo:break-before", "page"}}, {{"fo:font-size", "2pt"}}},
         })
        paragraphStyle(xml, style, scale);
}

// The paper's margins are as in paper.cpp, with a foot of 8 mm.
void pageLayout(QXmlStreamWriter &xml, bool landscape)
{
    xml.writeStartElement(odf("office:automatic-styles"));
    xml.writeStartElement(odf("style:style"));
    xml.writeAttribute(odf("style:name"), odf("Foot"));
    xml.writeAttribute(odf("style:family"), odf("paragraph"));
    xml.writeStartElement(odf("style:paragraph-properties"));
    xml.writeAttribute(odf("fo:border-top"), odf("0.4pt solid #000000"));
    xml.writeAttribute(odf("fo:padding-top"), odf("1mm"));
    xml.writeStartElement(odf("style:tab-stops"));
    xml.writeEmptyElement(odf("style:tab-stop"));
    xml.writeAttribute(odf("style:position"), landscape ? odf("261mm") : odf("174mm"));
    xml.writeAttribute(odf("style:type"), odf("right"));
    xml.writeEndElement();
    xml.writeEndElement();
    textProperties(xml, {{"fo:font-size", "7.5pt"}, {"fo:color", "#464646"}});
    xml.writeEndElement();

    xml.writeStartElement(odf("style:page-layout"));
    xml.writeAttribute(odf("style:name"), odf("A4"));
    xml.writeEmptyElement(odf("style:page-layout-properties"));
    xml.writeAttribute(odf("fo:page-width"), landscape ? odf("297mm") : odf("210mm"));
    xml.writeAttribute(odf("fo:page-height"), landscape ? odf("210mm") : odf("297mm"));
    xml.writeAttribute(odf("style:print-orientation"), landscape ? odf("landscape") : odf("portrait"));
    for (const auto &[key, value] :
         Attributes{{"fo:margin-top", "16mm"}, {"fo:margin-bottom", "12mm"}, {"fo:margin-left", "18mm"}, {"fo:margin-right", "18mm"}})
        xml.writeAttribute(odf(key), odf(value));
    xml.writeStartElement(odf("style:footer-style"));
    element(xml, "style:header-footer-properties", {{"fo:min-height", "8mm"}, {"fo:margin-top", "3mm"}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void masterPage(QXmlStreamWriter &xml, const Sheet &sheet)
{
    xml.writeStartElement(odf("office:master-styles"));
    xml.writeStartElement(odf("style:master-page"));
    xml.writeAttribute(odf("style:name"), odf("Standard"));
    xml.writeAttribute(odf("style:page-layout-name"), odf("A4"));
    xml.writeStartElement(odf("style:footer"));
    xml.writeStartElement(odf("text:p"));
    xml.writeAttribute(odf("text:style-name"), odf("Foot"));
    Sheet shortened = sheet;
    shortened.firm.truncate(60);
    shortened.title.truncate(60);
    xml.writeCharacters(footOf(shortened));
    xml.writeEmptyElement(odf("text:tab"));
    xml.writeCharacters(QString(sheet.product + u"　　"));
    xml.writeTextElement(odf("text:page-number"), odf("1"));
    xml.writeCharacters(odf(" / "));
    xml.writeTextElement(odf("text:page-count"), odf("1"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void startOdf(QXmlStreamWriter &xml, const char *root)
{
    xml.writeStartDocument();
    const QString base = odf("urn:oasis:names:tc:opendocument:xmlns:");
    for (const auto &[prefix, name] : Attributes{{"office", "office:1.0"},
                                                 {"style", "style:1.0"},
                                                 {"text", "text:1.0"},
                                                 {"table", "table:1.0"},
                                                 {"draw", "drawing:1.0"},
                                                 {"fo", "xsl-fo-compatible:1.0"},
                                                 {"svg", "svg-compatible:1.0"},
                                                 {"meta", "meta:1.0"}})
        xml.writeNamespace(base + odf(name), odf(prefix));
    xml.writeNamespace(odf("http://purl.org/dc/elements/1.1/"), odf("dc"));
    xml.writeNamespace(odf("http://www.w3.org/1999/xlink"), odf("xlink"));
    xml.writeStartElement(odf(root));
    xml.writeAttribute(odf("office:version"), odf("1.2"));
}

QByteArray odtStyles(const Sheet &sheet)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOdf(xml, "office:document-styles");
    xml.writeStartElement(odf("office:font-face-decls"));
    for (const char *family : {"BIZ UDGothic", "BIZ UDPGothic"}) {
        xml.writeEmptyElement(odf("style:font-face"));
        xml.writeAttribute(odf("style:name"), odf(family));
        xml.writeAttribute(odf("svg:font-family"), QString(u'\'' + odf(family) + u'\''));
    }
    xml.writeEndElement();
    xml.writeStartElement(odf("office:styles"));
    defaultStyle(xml, sheet.language, sheet.scale);
    paragraphStyles(xml, sheet.scale);
    xml.writeEndElement();
    pageLayout(xml, sheet.landscape);
    masterPage(xml, sheet);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}
