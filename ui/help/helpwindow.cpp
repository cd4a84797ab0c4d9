// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QUrl>

namespace {

struct Topic
{
    const char *file, *name;
};
constexpr Topic topics[] = {
    {"start", QT_TRANSLATE_NOOP("HelpWindow", "First steps")}, {"firm", QT_TRANSLATE_NOOP("HelpWindow", "The firm")},
    {"ledger", QT_TRANSLATE_NOOP("HelpWindow", "The ledger")}, {"import", QT_TRANSLATE_NOOP("HelpWindow", "Import and export")},
    {"backup", QT_TRANSLATE_NOOP("HelpWindow", "Backups")},    {"shortcuts", QT_TRANSLATE_NOOP("HelpWindow", "Keys")},
};

bool isOurs(const QUrl &address) { return address.scheme() == QLatin1String("qrc") && address.path().startsWith(QLatin1String("/help/")); }

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent) { setFrameShape(QFrame::NoFrame); }

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    return isOurs(name) ? QTextBrowser::loadResource(type, name) : QVariant();
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    if (isOurs(name))
        QTextBrowser::doSetSource(name, type);
}

HelpWindow::HelpWindow(Language language, QWidget *parent)
    : QDialog(parent)
    , m_folder(language == Language::Japanese ? QStringLiteral("qrc:/help/ja/") : QStringLiteral("qrc:/help/en/"))
    , m_browser(new HelpBrowser)
{
    setWindowTitle(tr("Help"));
    resize(860, 620);
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Topics"));
    m_browser->setAccessibleName(tr("Help"));
    m_browser->document()->setDocumentMargin(space::l);
    for (const Topic &topic : topics)
        list->addItem(tr(topic.name));
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(space::l, space::l, space::l, space::l);
    halves->setSpacing(space::l);
    halves->addWidget(list, 1);
    halves->addWidget(m_browser, 4);
    connect(list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showTopic(QLatin1String(topics[row].file));
    });
    connect(m_browser, &QTextBrowser::sourceChanged, list, [list](const QUrl &address) {
        for (int row = 0; row < list->count(); ++row)
            if (address.fileName() == QLatin1String(topics[row].file) + QLatin1String(".md"))
                list->setCurrentRow(row);
    });
}

void HelpWindow::showTopic(const QString &topic) { m_browser->setSource(QUrl(m_folder + topic + u".md"), QTextDocument::MarkdownResource); }
