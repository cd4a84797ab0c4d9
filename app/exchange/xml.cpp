// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml.h"

#include <expat.h>
#include <memory>

namespace {

constexpr int maxDepth = 64;

struct Scan
{
    XML_Parser parser;
    const XmlHandler &handler;
    int depth = 0;
    QString refused;
    bool stopped = false;

    void refuse(const QString &why)
    {
        refused = why;
        XML_StopParser(parser, XML_FALSE);
    }
    void askStop()
    {
        if (!stopped && handler.stop()) {
            stopped = true;
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

QByteArrayView localName(const char *name)
{
    const QByteArrayView whole(name);
    return whole.sliced(whole.lastIndexOf(':') + 1);
}

void onStart(void *user, const char *name, const char **attributes)
{
    auto *scan = static_cast<Scan *>(user);
    if (++scan->depth > maxDepth)
        return scan->refuse(u"nested too deeply"_qs);
    scan->handler.start(localName(name), attributes);
    scan->askStop();
}

void onEnd(void *user, const char *name)
{
    auto *scan = static_cast<Scan *>(user);
    --scan->depth;
    scan->handler.end(localName(name));
    scan->askStop();
}

void onText(void *user, const char *text, int length) { static_cast<Scan *>(user)->handler.text(QByteArrayView(text, length)); }

void onDoctype(void *user, const char *, const char *, const char *, int)
{
    static_cast<Scan *>(user)->refuse(u"document type declaration"_qs);
}

} // namespace

QByteArrayView attributeOf(XmlHandler::Attributes attributes, QByteArrayView name)
{
    for (; *attributes; attributes += 2)
        if (localName(*attributes) == name)
            return attributes[1];
    return {};
}

QString scanXml(const QByteArray &xml, const XmlHandler &handler)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
    Scan scan{parser.get(), handler};
    XML_SetUserData(parser.get(), &scan);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    constexpr int chunk = 1 << 20;
    for (qsizetype at = 0; at <= xml.size(); at += chunk) {
        const int length = int(std::min<qsizetype>(chunk, xml.size() - at));
        if (XML_Parse(parser.get(), xml.constData() + at, length, at + chunk > xml.size()) == XML_STATUS_ERROR) {
            if (scan.stopped)
                return {};
            return scan.refused.isEmpty() ? QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get()))) : scan.refused;
        }
    }
    return {};
}
