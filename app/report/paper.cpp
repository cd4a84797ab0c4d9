// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include "files/writefile.h"
#include "press.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPdfWriter>

QPageLayout paperLayout(const Sheet &sheet)
{
    QPageLayout layout(QPageSize(QPageSize::A4), sheet.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

int pageCount(const Sheet &sheet) { return Press(printable(sheet), paperLayout(sheet)).pageCount(); }

void paintSheet(const Sheet &sheet, QPagedPaintDevice &device)
{
    const QPageLayout layout = paperLayout(sheet);
    device.setPageLayout(layout); // before the painter begins, which takes its size from it
    Press(printable(sheet), layout).paint(device);
}

Result<void> writePdf(const Sheet &sheet, const QString &path)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(int(paperDpi));
    writer.setTitle(printable(sheet).title);
    writer.setCreator(sheet.product);
    paintSheet(sheet, writer);
    return writeFile(path, bytes.data());
}
