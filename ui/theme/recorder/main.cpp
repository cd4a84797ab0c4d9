// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while the program is built: turns the drawings of resources/icons into recorded pictures, which Qt Gui plays by itself,
// so that the program needs no reader of SVG.
//   icon_recorder FOLDER DRAWING.svg…   writes FOLDER/DRAWING.picture, of the size of the drawing
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPicture>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool record(const QString &drawing, const QString &file)
{
    QSvgRenderer lines(drawing);
    if (!lines.isValid())
        return false;
    QPicture picture;
    QPainter painter(&picture);
    lines.render(&painter, QRectF(QPointF(), lines.defaultSize()));
    picture.setBoundingRect(QRect(QPoint(), lines.defaultSize())); // stored by end(); else it would be that of the lines
    painter.end();
    return picture.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QDir folder(words.value(0));
    for (const QString &drawing : words.mid(1)) {
        if (!record(drawing, folder.filePath(QFileInfo(drawing).completeBaseName() + QStringLiteral(".picture")))) {
            std::fprintf(stderr, "%s could not be recorded.\n", qPrintable(drawing));
            return 1;
        }
    }
    return 0;
}
