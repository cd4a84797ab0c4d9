// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt.h"

#include "files/writefile.h"
#include "files/zipwrite.h"
#include "odtcontent.h"

#include <QBuffer>

namespace {

QByteArray meta(const Sheet &sheet)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOdf(xml, "office:document-meta");
    xml.writeStartElement(odf("office:meta"));
    xml.writeTextElement(odf("meta:generator"), sheet.product);
    xml.writeTextElement(odf("dc:title"), sheet.title);
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifest(const QList<OdtPicture> &pictures)
{
    QByteArray bytes = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
)";
    for (const OdtPicture &picture : pictures)
        bytes += "<manifest:file-entry manifest:full-path=\"" + picture.name.toLatin1() + "\" manifest:media-type=\"image/png\"/>\n";
    return bytes + "</manifest:manifest>\n";
}

} // namespace

Result<void> writeOdt(const Sheet &sheet, const QString &path)
{
    const Sheet safe = printable(sheet);
    OdtContent content(safe);
    const QByteArray text = content.write();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    ZipWriter zip(bytes);
    zip.addStored("mimetype", "application/vnd.oasis.opendocument.text"); // first, so that the type is seen in the bytes
    zip.add("META-INF/manifest.xml", manifest(content.pictures()));
    zip.add("styles.xml", odtStyles(safe));
    zip.add("content.xml", text);
    zip.add("meta.xml", meta(safe));
    for (const OdtPicture &picture : content.pictures())
        zip.add(picture.name.toLatin1(), picture.png);
    zip.finish();
    return writeFile(path, bytes.data());
}
