// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opendocument.h"

#include <QWidget>

class LevelTag;
class QComboBox;
class QPushButton;
class Text;

// A kind of document before there is one: what it is for, and the button that makes it.
class NewDocumentCard : public QWidget
{
    Q_OBJECT
public:
    explicit NewDocumentCard(OpenDocument &open, QWidget *parent = nullptr);

    void showKind(const QString &kind);

signals:
    void made(const QUuid &document);

private:
    void fillContractors();
    void make();
    QString advice(const DocumentOffer *offer) const;

    OpenDocument &m_open;
    QString m_kind;
    Text *m_title, *m_purpose, *m_law, *m_advice, *m_whom;
    LevelTag *m_level;
    QComboBox *m_contractors;
    QPushButton *m_make;
};
