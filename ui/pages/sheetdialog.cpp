// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdialog.h"

#include "dialogs.h"
#include "report/paper.h"
#include "report/reports.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QMenu>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

// Large ledgers take a moment; the pointer says so.
class Waiting
{
public:
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Waiting)
};

} // namespace

SheetDialog::SheetDialog(const Sheet &sheet, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_dialogs(dialogs)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_preview(new QPrintPreviewWidget(m_printer.get()))
    , m_messages(new MessageBar)
{
    setWindowTitle(sheet.title);
    resize(960, 720);
    m_printer->setPageLayout(paperLayout(sheet));
    m_printer->setDocName(sheet.title);
    for (auto *view : m_preview->findChildren<QGraphicsView *>())
        view->setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->addWidget(tools());
    column->addWidget(m_messages);
    column->addWidget(m_preview, 1);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        const Waiting waiting;
        paintSheet(m_sheet, *printer);
    });
    m_preview->fitToWidth();
}

SheetDialog::~SheetDialog()
{
    delete m_preview; // before the printer it shows
}

QToolBar *SheetDialog::tools()
{
    auto *bar = new QToolBar;
    bar->setAccessibleName(tr("Printing"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QAction *print = bar->addAction(lineIcon(QStringLiteral("print")), tr("Print…"), this, &SheetDialog::print);
    print->setShortcut(QKeySequence::Print);
    addSaving(*bar);
    bar->addSeparator();
    addZoom(*bar);
    return bar;
}

void SheetDialog::addSaving(QToolBar &bar)
{
    auto *menu = new QMenu(this);
    const std::initializer_list<std::pair<QString, QString>> kinds{
        {QStringLiteral("pdf"), tr("PDF")},
        {QStringLiteral("odt"), tr("Text document (ODT)")},
        {QStringLiteral("html"), tr("Web page (HTML)")},
    };
    for (const auto &[suffix, word] : kinds)
        menu->addAction(word, this, [this, kind = suffix] { save(kind); });
    auto *button = new QToolButton;
    button->setText(tr("Save as"));
    button->setIcon(lineIcon(QStringLiteral("documents")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    bar.addWidget(button);
}

void SheetDialog::addZoom(QToolBar &bar)
{
    bar.addAction(tr("Whole page"), m_preview, &QPrintPreviewWidget::fitInView);
    bar.addAction(tr("Page width"), m_preview, &QPrintPreviewWidget::fitToWidth);
    bar.addAction(tr("Larger"), this, [this] { m_preview->zoomIn(); })->setShortcut(QKeySequence::ZoomIn);
    bar.addAction(tr("Smaller"), this, [this] { m_preview->zoomOut(); })->setShortcut(QKeySequence::ZoomOut);
}

void SheetDialog::print()
{
    if (!m_dialogs.choosePrinter(this, *m_printer))
        return;
    const Waiting waiting;
    paintSheet(m_sheet, *m_printer);
    if (m_printer->printerState() == QPrinter::Error)
        m_messages->show(
            Error{.code = Error::Code::Io,
                  .message = tr("The printer did not take the pages. Check that it is switched on, or save as PDF and print that."),
                  .detail = m_printer->printerName()});
    else
        m_messages->show(Message{.text = tr("Sent to the printer.")});
}

QString askSheetPath(const Sheet &sheet, const QString &suffix, Dialogs &dialogs, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringList{sheet.firm, sheet.title, sheet.date}.join(u' ') + u'.' + suffix;
    return dialogs.savePath(parent, SheetDialog::tr("Save the report"), folder, name,
                            QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
}

void SheetDialog::save(const QString &suffix)
{
    const QString path = askSheetPath(m_sheet, suffix, m_dialogs, this);
    if (path.isEmpty())
        return;
    const Waiting waiting;
    if (m_messages->check(writeReport(m_sheet, path)))
        m_messages->show(Message{.text = tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path))});
}
