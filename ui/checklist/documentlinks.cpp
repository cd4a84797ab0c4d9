// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlinks.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/flowlayout.h"

#include <QHash>
#include <QPushButton>

namespace {

// Where a kind that is printed from records is kept; the others are on the page of the documents.
QString pageOf(const QString &kind)
{
    static const QHash<QString, QString> sheets{{QStringLiteral("attendance-sheet"), QStringLiteral("training#trainings")},
                                                {QStringLiteral("training-record"), QStringLiteral("training#trainings")},
                                                {QStringLiteral("periodic-check-sheet"), QStringLiteral("training#checks")},
                                                {QStringLiteral("access-review-sheet"), QStringLiteral("training#leaving")},
                                                {QStringLiteral("disposal-record"), QStringLiteral("training#disposals")},
                                                {QStringLiteral("provision-record"), QStringLiteral("contractors#records")},
                                                {QStringLiteral("receipt-record"), QStringLiteral("contractors#records")}};
    return sheets.value(kind, QStringLiteral("documents#") + kind);
}

} // namespace

DocumentLinks::DocumentLinks(const Library &library, Language language, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_language(language)
{
    (new FlowLayout(space::s, this))->setContentsMargins(0, 0, 0, 0);
    hide();
}

void DocumentLinks::show(const QStringList &fills)
{
    QStringList kinds;
    for (const QString &fill : fills)
        if (fill.startsWith(QLatin1String("document.")))
            kinds << fill.section(u'.', 1, 1);
    kinds.removeDuplicates();
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    for (QPushButton *button : findChildren<QPushButton *>()) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater(); // the one pressed may have led here
    }
    for (const QString &kind : std::as_const(kinds)) {
        const Entry *entry = m_library.entry(QStringLiteral("documents"), kind);
        if (!entry)
            continue;
        auto *button = new QPushButton(lineIcon(QStringLiteral("documents")), entry->name.in(m_language));
        button->setObjectName(QStringLiteral("document-") + kind);
        setEmphasis(button, Emphasis::Quiet);
        layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, page = pageOf(kind)] { emit wanted(page); });
    }
    setVisible(layout()->count() > 0);
}
